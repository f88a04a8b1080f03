import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/Instant.ts'
import { err, ok } from '#kernel/Result.ts'
import type { ServerFailure, SyncServer } from '#sync/cycle/SyncServer.ts'
import type { PulledPage } from '#sync/wirePull.ts'
import { aDevice, NOW } from '#tests/sync/cycle/devices.ts'
import { serverInMemory } from '#tests/sync/cycle/serverInMemory.ts'

const FAILURES: readonly ServerFailure[] = [
  { kind: 'offline' },
  { kind: 'deadline' },
  { kind: 'notOurServer' },
  { kind: 'cutOff' },
  { kind: 'unauthorised' },
  { kind: 'forbidden' },
  { kind: 'busy', retryAfterMs: 5000 },
  { kind: 'clientTooOld' },
  { kind: 'notThere' },
  { kind: 'serverError' },
]

const failing = (failure: ServerFailure): SyncServer => {
  const fail = () => Promise.resolve(err(failure))
  return { push: fail, pull: fail, snapshotHead: fail, snapshotChunk: fail, offerSnapshot: fail, putChunk: fail }
}

describe('a cycle', () => {
  test('pushes until nothing is left, then pulls until there is no more', async () => {
    const server = await serverInMemory()
    const [a, b] = [aDevice(1), aDevice(2)]
    for (let n = 0; n < 5; n++) await a.save()
    await b.save()
    expect(await a.sync(server.reach(a.id))).toMatchObject({ ended: { kind: 'done' }, pushed: 5, pulled: 0, unsent: 0 })
    expect(await b.sync(server.reach(b.id))).toMatchObject({ ended: { kind: 'done' }, pushed: 1, pulled: 5, unsent: 0 })
    expect(await a.sync(server.reach(a.id))).toMatchObject({ pushed: 0, pulled: 1 })
    expect(a.dots()).toEqual(b.dots())
  })

  test('goes in portions, and a device alone on its server never pulls back what it pushed', async () => {
    const server = await serverInMemory()
    const a = aDevice(1)
    for (let n = 0; n < 7; n++) await a.save()
    let asked = 0
    const reached = server.reach(a.id)
    const counting = { ...reached, pull: (request: Parameters<typeof reached.pull>[0]) => (asked++, reached.pull(request)) }
    await a.sync(counting, { mode: 'full', pace: { push: { entries: 2, bytes: 9000 }, pull: { entries: 2, bytes: 9000 } } })
    expect(asked).toBe(1)
    expect(await a.journal.marks()).toMatchObject({ cursor: 7, place: { seq: 7 } })
  })

  test.each(FAILURES)('deletes nothing and confirms nothing when the server answers $kind', async (failure) => {
    const a = aDevice(1)
    const saved = await a.save()
    expect(await a.sync(failing(failure))).toMatchObject({ ended: failure, unsent: 1 })
    expect(a.dots()).toEqual([saved.dot])
  })

  test('locked, only pushes, and only what this laptop itself wrote', async () => {
    const server = await serverInMemory()
    const [a, b] = [aDevice(1), aDevice(2)]
    await a.save()
    const received = await b.save()
    await a.store.append({ entries: [received] })
    await b.save()
    await b.sync(server.reach(b.id))
    const outcome = await a.sync(server.reach(a.id, 'append'), { mode: 'pushOnly' })
    expect(outcome).toMatchObject({ ended: { kind: 'done' }, pushed: 1, pulled: 0, unsent: 1, waiting: { needsSyncToken: 1 } })
    expect(await a.sync(server.reach(a.id))).toMatchObject({ pushed: 1, unsent: 0 })
  })

  test('halves what is too large for the line until it goes through; what is too large alone stays unsent and holds up nobody', async () => {
    const server = await serverInMemory()
    const a = aDevice(1)
    for (const bytes of [100, 100, 9000, 100]) await a.save(bytes)
    const reached = server.reach(a.id)
    const narrow: SyncServer = {
      ...reached,
      push: (request) =>
        request.entries.reduce((sum, { sealed }) => sum + sealed.length, 0) > 5000
          ? Promise.resolve(err({ kind: 'tooLarge' }))
          : reached.push(request),
    }
    expect(await a.sync(narrow)).toMatchObject({ ended: { kind: 'done' }, pushed: 3, unsent: 1, tooLarge: 1 })
    expect(await a.sync(reached)).toMatchObject({ pushed: 1, unsent: 0, tooLarge: 0 })
  })

  test('puts a poison entry aside by itself and sends the others', async () => {
    const server = await serverInMemory()
    const a = aDevice(1)
    await a.save()
    await a.save(70_000)
    await a.save()
    expect(await a.sync(server.reach(a.id))).toMatchObject({ pushed: 2, aside: 1, unsent: 0 })
    expect([...a.disk.parked.values()].map(({ why }) => why)).toEqual(['server.tooLarge'])
    expect(a.dots().length).toBe(3)
  })

  test('[W6] throws away a page that answers another question, whole', async () => {
    const server = await serverInMemory()
    const [a, b] = [aDevice(1), aDevice(2)]
    for (let n = 0; n < 3; n++) await a.save()
    await a.sync(server.reach(a.id))
    const reached = server.reach(b.id)
    const changed = (change: (page: PulledPage) => PulledPage): SyncServer => ({
      ...reached,
      pull: async (request) => {
        const answer = await reached.pull(request)
        return answer.ok && answer.value.kind === 'page' ? ok(change(answer.value)) : answer
      },
    })
    const others: readonly ((page: PulledPage) => PulledPage)[] = [
      (page) => ({ ...page, from: 1 }),
      (page) => ({ ...page, more: true, to: page.from }),
      (page) => ({ ...page, gone: 1, snapshot: undefined }),
    ]
    for (const other of others) {
      expect(await b.sync(changed(other))).toMatchObject({ ended: { kind: 'otherAnswer' }, pulled: 0 })
      expect(b.dots()).toEqual([])
      expect((await b.journal.marks()).cursor).toBe(0)
    }
    await b.sync(reached)
    const otherLife = changed((page) => ({ ...page, place: { ...page.place, generation: 'f'.repeat(32) as never } }))
    expect(await b.sync(otherLife)).toMatchObject({ ended: { kind: 'otherAnswer' } })
  })

  test('tells how far the server’s clock is from this one', async () => {
    const server = await serverInMemory(() => instant(NOW + 180_000))
    const a = aDevice(1)
    expect((await a.sync(server.reach(a.id))).skewMs).toBe(180_000)
  })

  test('stops between two requests when it is told to, and the next one goes on', async () => {
    const server = await serverInMemory()
    const a = aDevice(1)
    for (let n = 0; n < 4; n++) await a.save()
    const { runCycle } = await import('#sync/cycle/runCycle.ts')
    let left = 2
    const ports = { journal: a.journal, server: server.reach(a.id), now: () => NOW, isOver: () => left-- <= 0 }
    const pace = { push: { entries: 1, bytes: 9000 }, pull: { entries: 1, bytes: 9000 } }
    expect(await runCycle(ports, { mode: 'full', pace })).toMatchObject({ ended: { kind: 'stopped' }, pushed: 2, unsent: 2 })
    expect(await a.sync(server.reach(a.id))).toMatchObject({ ended: { kind: 'done' }, pushed: 2, unsent: 0 })
  })
})

describe('a server that was put back to an older state', () => {
  test('gets back every entry that any laptop has, also those of laptops that do not come any more', async () => {
    const server = await serverInMemory()
    const [a, b, gone] = [aDevice(1), aDevice(2), aDevice(3)]
    await a.save()
    await a.sync(server.reach(a.id))
    const backup = server.data.copy()
    await gone.save()
    await gone.sync(server.reach(gone.id))
    await a.save()
    await a.sync(server.reach(a.id))
    await b.sync(server.reach(b.id))
    server.data.putBack(backup)

    const outcome = await b.sync(server.reach(b.id))
    expect(outcome).toMatchObject({ ended: { kind: 'done' }, restored: true, unsent: 0, pushed: 2 })
    await a.sync(server.reach(a.id))
    const fresh = aDevice(9)
    await fresh.sync(server.reach(fresh.id))
    expect(fresh.dots()).toEqual(b.dots())
    expect(fresh.dots().length).toBe(3)
  })

  test('[J11] gets back in a snapshot what no disk has as an entry any more, and every laptop hears of it', async () => {
    const server = await serverInMemory()
    const empty = server.data.copy()
    const [a, b] = [aDevice(1), aDevice(2)]
    const { dot } = await a.save()
    await a.sync(server.reach(a.id))
    await a.fold()
    await a.store.retireConfirmed(NOW + 1)
    expect(a.dots()).toEqual([])
    server.data.putBack(empty)
    await b.sync(server.reach(b.id))
    await a.sync(server.reach(a.id))
    const [packed, fresh] = [await a.fold([dot]), aDevice(3)]
    await a.sync(server.reach(a.id))
    for (const device of [b, fresh]) {
      expect(await device.sync(server.reach(device.id))).toMatchObject({ snapshotWaits: true })
      expect((await device.journal.marks()).waiting).toEqual([packed])
    }
  })

  test('a snapshot whose last answer was lost is known again by the laptop that made it, and not downloaded', async () => {
    const server = await serverInMemory()
    const empty = server.data.copy()
    const a = aDevice(1)
    const { dot } = await a.save()
    await a.sync(server.reach(a.id))
    await a.fold()
    await a.store.retireConfirmed(NOW + 1)
    server.data.putBack(empty)
    await a.sync(server.reach(a.id))
    const packed = await a.fold([dot])
    const reached = server.reach(a.id)
    let offers = 0
    const offerSnapshot: SyncServer['offerSnapshot'] = async (offer) => {
      const answer = await reached.offerSnapshot(offer)
      return ++offers === 2 ? err({ kind: 'deadline' }) : answer
    }
    expect(await a.sync({ ...reached, offerSnapshot })).toMatchObject({ ended: { kind: 'deadline' } })
    expect(await a.sync(reached)).toMatchObject({ ended: { kind: 'done' }, snapshotWaits: false })
    expect(await a.journal.marks()).toMatchObject({ joined: packed, waiting: [], owed: undefined })
    expect(await a.journal.outgoing()).toBeUndefined()
  })

  test('[J15] that lost a snapshot and no row gets it back, and with it what no disk has as an entry', async () => {
    const server = await serverInMemory()
    const empty = server.data.copy()
    const a = aDevice(1)
    const { dot } = await a.save()
    await a.sync(server.reach(a.id))
    await a.fold()
    await a.store.retireConfirmed(NOW + 1)
    server.data.putBack(empty)
    await a.sync(server.reach(a.id))
    const beforeSnapshot = server.data.copy()
    await a.fold([dot])
    await a.sync(server.reach(a.id))
    expect(await a.store.syncRecord()).toMatchObject({ refill: false })
    server.data.putBack(beforeSnapshot)

    await a.sync(server.reach(a.id))
    expect(await a.store.syncRecord()).toMatchObject({ joined: undefined, refill: true })
    const [packed, fresh] = [await a.fold([dot]), aDevice(3)]
    await a.sync(server.reach(a.id))
    await fresh.sync(server.reach(fresh.id))
    expect((await fresh.journal.marks()).waiting).toEqual([packed])
  })

  test('is filled again by a locked laptop with what is its own', async () => {
    const server = await serverInMemory()
    const backup = server.data.copy()
    const a = aDevice(1)
    await a.save()
    await a.sync(server.reach(a.id))
    server.data.putBack(backup)
    await a.save()
    expect(await a.sync(server.reach(a.id, 'append'), { mode: 'pushOnly' })).toMatchObject({ restored: true, pushed: 2, unsent: 0 })
  })
})
