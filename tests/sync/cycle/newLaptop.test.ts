import { describe, expect, test } from 'vitest'
import { err } from '#kernel/Result.ts'
import type { SyncServer } from '#sync/cycle/SyncServer.ts'
import type { PullRequest } from '#sync/wirePull.ts'
import { LOCATION } from '#tests/contracts/sealedEntries.ts'
import { aDevice } from '#tests/sync/cycle/devices.ts'
import { serverInMemory } from '#tests/sync/cycle/serverInMemory.ts'

/** A server with a snapshot of the first entries of a laptop, all their bytes still there, and with some that came after. */
const aCounter = async (covered: number, later: number) => {
  const server = await serverInMemory()
  const old = aDevice(1)
  for (let n = 0; n < covered; n++) await old.save()
  await old.sync(server.reach(old.id))
  const snapshot = await old.fold()
  await old.sync(server.reach(old.id))
  for (let n = 0; n < later; n++) await old.save()
  await old.sync(server.reach(old.id))
  return { server, old, snapshot }
}

/** The same line, with the rows that travel on it written down. */
const listening = (server: SyncServer) => {
  const asked: PullRequest[] = []
  let rows = 0
  const pull: SyncServer['pull'] = async (request) => {
    asked.push(request)
    const answer = await server.pull(request)
    if (answer.ok && answer.value.kind === 'page') rows += answer.value.entries.length
    return answer
  }
  return { server: { ...server, pull }, asked, rows: () => rows }
}

describe('a new laptop', () => {
  test('[J11] gets the snapshot and what came after it; what the snapshot covers does not travel as well', async () => {
    const { server, snapshot } = await aCounter(5, 2)
    const b = aDevice(2)
    const line = listening(server.reach(b.id))
    expect(await b.sync(line.server)).toMatchObject({ ended: { kind: 'done' }, pulled: 2, snapshotWaits: true })
    expect(line.rows()).toBe(2)
    expect(await b.journal.marks()).toMatchObject({ cursor: 7, waiting: [snapshot], owed: undefined })
  })

  test('pulls as ever where the server has no snapshot, and asks for one only the first time', async () => {
    const server = await serverInMemory()
    const [a, b] = [aDevice(1), aDevice(2)]
    await a.save()
    await a.sync(server.reach(a.id))
    let heads = 0
    const reached = server.reach(b.id)
    const counting: SyncServer = { ...reached, snapshotHead: () => (heads++, reached.snapshotHead()) }
    expect(await b.sync(counting)).toMatchObject({ pulled: 1, snapshotWaits: false })
    await b.sync(counting)
    expect(heads).toBe(1)
  })

  test('goes on with the snapshot where the line was cut, and owes it until it is whole', async () => {
    const { server, snapshot } = await aCounter(5, 2)
    const b = aDevice(2)
    const reached = server.reach(b.id)
    const cut: SyncServer = {
      ...reached,
      snapshotChunk: (id, index) => (index === 1 ? Promise.resolve(err({ kind: 'offline' })) : reached.snapshotChunk(id, index)),
    }
    expect(await b.sync(cut)).toMatchObject({ ended: { kind: 'offline' }, pulled: 2, snapshotWaits: false })
    expect(await b.journal.marks()).toMatchObject({ cursor: 7, waiting: [], owed: snapshot })

    const asked: number[] = []
    const again: SyncServer = { ...reached, snapshotChunk: (id, index) => (asked.push(index), reached.snapshotChunk(id, index)) }
    expect(await b.sync(again)).toMatchObject({ ended: { kind: 'done' }, snapshotWaits: true })
    expect(asked).toEqual([1])
    expect(await b.journal.marks()).toMatchObject({ waiting: [snapshot], owed: undefined })
  })

  test('also gets what another snapshot covers that took the place of the first one meanwhile', async () => {
    const { server, old } = await aCounter(5, 2)
    const b = aDevice(2)
    const reached = server.reach(b.id)
    let second: string | undefined
    const replaced: SyncServer = {
      ...reached,
      snapshotHead: async () => {
        const head = await reached.snapshotHead()
        if (second === undefined) {
          second = await old.fold()
          await old.sync(server.reach(old.id))
          await server.data.write(LOCATION, (rows) => rows.emptyCovered(Number.MAX_SAFE_INTEGER))
        }
        return head
      },
    }
    expect(await b.sync(replaced)).toMatchObject({ ended: { kind: 'done' }, snapshotWaits: true })
    const { waiting, owed } = await b.journal.marks()
    expect(waiting).toContain(second)
    expect(owed).toBeUndefined()
  })
})
