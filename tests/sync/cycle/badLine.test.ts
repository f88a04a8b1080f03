import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyMemoryDisk } from '#storage/MemoryDisk.ts'
import { aDevice } from '#tests/sync/cycle/devices.ts'
import { badLine, serverInMemory } from '#tests/sync/cycle/serverInMemory.ts'

describe('whatever the line does', () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('save' as const), device: fc.nat({ max: 2 }) }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('sync' as const),
        device: fc.nat({ max: 2 }),
        fates: fc.array(fc.nat({ max: 5 }), { maxLength: 8 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('fold' as const), device: fc.nat({ max: 2 }) }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'backup' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'putBack' as const }) },
  )
  const FATES = ['goes', 'goes', 'goes', 'lost', 'answerLost', 'twice'] as const
  const pace = { push: { entries: 2, bytes: 9000 }, pull: { entries: 2, bytes: 9000 } }

  test('every entry comes to every laptop, and none is confirmed that the server has not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const server = await serverInMemory()
        const devices = [aDevice(1), aDevice(2), aDevice(3)] as const
        const saved: string[] = []
        let backup = server.data.copy()
        for (const one of steps) {
          if (one.kind === 'backup') backup = server.data.copy()
          if (one.kind === 'putBack') server.data.putBack(backup)
          if (!('device' in one)) continue
          const device = devices[one.device]!
          if (one.kind === 'save') saved.push((await device.save()).dot)
          if (one.kind === 'fold') await device.fold()
          if (one.kind === 'sync') {
            const fates = [...one.fates]
            await device.sync(
              badLine(server.reach(device.id), () => FATES[fates.shift() ?? 0]!),
              { mode: 'full', pace },
            )
          }
        }
        // Then it is quiet: three times around on a good line.
        for (let round = 0; round < 4; round++) for (const device of devices) await device.sync(server.reach(device.id))
        for (const device of devices) expect(await device.journal.unsentCount()).toBe(0)
        const known = await Promise.all(devices.map(knownOn))
        for (const dots of known) expect([...dots].toSorted()).toEqual(saved.toSorted())
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('a copied profile loses nothing on either side', async () => {
    const server = await serverInMemory()
    const a = aDevice(1)
    await a.save()
    const copy = aDevice(2, copyMemoryDisk(a.disk))
    await a.save()
    await copy.save()
    for (let round = 0; round < 2; round++) for (const device of [a, copy]) await device.sync(server.reach(device.id))
    expect(a.dots()).toEqual(copy.dots())
    expect(a.dots().length).toBe(3)
  })
})

/** What a laptop has: entries on its disk, and what the snapshots cover that its engine has or will join. */
const knownOn = async ({ dots, store }: ReturnType<typeof aDevice>): Promise<ReadonlySet<string>> => {
  const all = new Set(dots())
  const { joined, waiting } = await store.syncRecord()
  for (const { coverage } of [...waiting, ...(joined ? [joined] : [])]) {
    for (const [writer, { upTo, singles }] of coverage) {
      for (let seq = 1; seq <= upTo; seq++) all.add(`${writer}.${String(seq)}`)
      for (const seq of singles) all.add(`${writer}.${String(seq)}`)
    }
  }
  return all
}
