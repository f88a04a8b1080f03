import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/Instant.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import { dotsOf, knownTo, LIFE, NEXT_LIFE, NOW, pageOf, placeAt, snapshotOf } from '#tests/contracts/journalUnderTest.ts'
import type { JournalUnderTest } from '#tests/contracts/journalUnderTest.ts'
import { sealedEntry } from '#tests/contracts/sealedEntries.ts'

/** Snapshots on a disk: those that wait for the engine, the one for the server, the one of this device. */
export const localSnapshotsContract = (name: string, open: () => Promise<JournalUnderTest>): void => {
  describe(`snapshots ${name}`, () => {
    const known = knownTo(open)

    test('a snapshot is put aside when all its chunks are here, and confirms what it covers', async () => {
      const [covered, later] = [sealedEntry(1, 1), sealedEntry(1, 2)]
      const { sync, store } = await known(covered, later)
      const facts = snapshotOf('S', [[1, 1]])
      await sync.takePage(pageOf(0, [sealedEntry(2, 1)], { owed: facts.id }))
      expect((await sync.marks()).owed).toBe(facts.id)
      await sync.keepChunk(facts.id, 1, new Uint8Array([2]))
      await sync.keepChunk(facts.id, 0, new Uint8Array([1]))
      expect(await sync.chunksHere(facts.id)).toEqual([0, 1])
      expect(await store.waitingSnapshots()).toEqual([])

      await sync.putAside(facts, { paid: facts.id, asked: LIFE }, NOW)
      expect(await sync.marks()).toMatchObject({ owed: undefined, waiting: [facts.id] })
      expect(await dotsOf(sync)).toEqual([later.dot])
      const [waiting] = await store.waitingSnapshots()
      expect(waiting?.facts).toEqual({ ...facts, of: LIFE })
      expect(waiting?.chunks.map((chunk) => [...chunk])).toEqual([[1], [2]])
    })

    test('a later snapshot does not take the place of one that still waits; a download that was overtaken goes', async () => {
      const { sync, store } = await known()
      const [first, second] = [snapshotOf('S', [[1, 1]], 1), snapshotOf('T', [[1, 2]], 1)]
      await sync.keepChunk('halfway'.padStart(22, 'A') as SnapshotId, 0, new Uint8Array([7]))
      for (const facts of [first, second]) {
        await sync.keepChunk(facts.id, 0, new Uint8Array([1]))
        await sync.putAside(facts, { paid: facts.id, asked: LIFE }, NOW)
      }
      expect((await store.waitingSnapshots()).map(({ facts, chunks }) => [facts.id, chunks.length])).toEqual([
        [first.id, 1],
        [second.id, 1],
      ])
      expect(await sync.chunksHere('halfway'.padStart(22, 'A') as SnapshotId)).toEqual([])
    })

    test('a snapshot that is here does not pay for another one that came to be owed meanwhile, nor is it owed again', async () => {
      const { sync } = await known()
      const [coming, newer] = [snapshotOf('S', [[1, 1]], 1), snapshotOf('T', [[1, 2]], 1)]
      await sync.takePage(pageOf(0, [sealedEntry(2, 1)], { owed: coming.id }))
      await sync.takePage(pageOf(1, [sealedEntry(2, 2)], { owed: newer.id }))
      await sync.keepChunk(coming.id, 0, new Uint8Array([1]))
      await sync.putAside(coming, { paid: coming.id, asked: LIFE }, NOW)
      expect(await sync.marks()).toMatchObject({ owed: newer.id, waiting: [coming.id] })

      await sync.takePage(pageOf(2, [sealedEntry(2, 3)], { owed: coming.id }))
      expect((await sync.marks()).owed).toBe(newer.id)
      await sync.putAside(newer, { paid: newer.id, asked: LIFE }, NOW)
      expect(await sync.marks()).toMatchObject({ owed: undefined, waiting: [coming.id, newer.id] })
    })

    test('a local snapshot is only written onto the one it holds, and takes along what it joined', async () => {
      const { sync, store } = await known()
      const facts = snapshotOf('S', [[1, 1]], 1)
      await sync.keepChunk(facts.id, 0, new Uint8Array([1]))
      await sync.putAside(facts, { paid: facts.id, asked: LIFE }, NOW)
      const local = (id: string) => ({ id, upTo: 0, epoch: facts.epoch, chunks: [new Uint8Array([3])] })
      expect(await store.replaceSnapshot(local('one'), { onto: 'other', joined: [facts.id] })).toBe(false)
      expect(await store.snapshotId()).toBeUndefined()
      expect(await store.replaceSnapshot(local('one'), { onto: undefined, joined: [facts.id] })).toBe(true)
      expect(await store.replaceSnapshot(local('two'), { onto: undefined, joined: [] })).toBe(false)
      expect(await store.snapshotId()).toBe('one')
      expect(await sync.marks()).toMatchObject({ joined: facts.id, waiting: [] })
      expect(await sync.chunksHere(facts.id)).toEqual([])
    })

    test('a snapshot for the server is there until it is the server’s, and then confirms what it covers', async () => {
      const a = sealedEntry(1, 1)
      const { sync, store } = await known(a)
      const facts = snapshotOf('S', [[1, 1]], 1)
      await store.replaceSnapshot(
        { id: facts.id, upTo: 1, epoch: facts.epoch, chunks: [new Uint8Array([3])] },
        { onto: undefined, joined: [], outgoing: { facts, builtOn: undefined } },
      )
      expect(await sync.outgoing()).toEqual({ facts, builtOn: undefined, chunks: [new Uint8Array([3])] })
      expect(await store.hasOutgoing()).toBe(true)
      await sync.outgoingIsCurrent(facts, LIFE, NOW)
      expect(await sync.outgoing()).toBeUndefined()
      expect(await sync.unsentCount()).toBe(0)
      expect((await sync.marks()).joined).toBe(facts.id)
    })

    test('the own snapshot that comes back as the server’s, since the answer to its upload was lost, never waits without its chunks', async () => {
      const back = async () => {
        const { sync, store } = await known()
        const facts = snapshotOf('S', [[1, 1]], 1)
        await store.replaceSnapshot(
          { id: facts.id, upTo: 0, epoch: facts.epoch, chunks: [new Uint8Array([3])] },
          { onto: undefined, joined: [], outgoing: { facts, builtOn: undefined } },
        )
        await sync.putAside(facts, { paid: facts.id, asked: LIFE }, NOW)
        return { sync, store, facts }
      }
      const confirmed = await back()
      await confirmed.sync.outgoingIsCurrent(confirmed.facts, LIFE, NOW)
      expect(await confirmed.sync.marks()).toMatchObject({ joined: confirmed.facts.id, waiting: [] })
      expect(await confirmed.sync.chunksHere(confirmed.facts.id)).toEqual([])

      const overtaken = await back()
      await overtaken.sync.dropOutgoing(overtaken.facts.id, { current: snapshotOf('T', [[1, 1]], 1).id, asked: LIFE })
      expect((await overtaken.store.waitingSnapshots()).map(({ facts, chunks }) => [facts.id, chunks.length])).toEqual([
        [overtaken.facts.id, 1],
      ])

      const again = await back()
      await again.sync.startAgain(NEXT_LIFE)
      expect((await again.store.waitingSnapshots()).map(({ chunks }) => chunks.length)).toEqual([1])
    })

    test('where another snapshot came first the own one goes and the other is owed', async () => {
      const { sync, store } = await known()
      const [facts, theirs] = [snapshotOf('S', [[1, 1]], 1), snapshotOf('T', [[1, 1]], 1)]
      await store.replaceSnapshot(
        { id: facts.id, upTo: 0, epoch: facts.epoch, chunks: [new Uint8Array([3])] },
        { onto: undefined, joined: [], outgoing: { facts, builtOn: undefined } },
      )
      await sync.dropOutgoing(facts.id, { current: theirs.id, asked: LIFE })
      expect(await sync.outgoing()).toBeUndefined()
      expect((await sync.marks()).owed).toBe(theirs.id)
      expect(await store.snapshotId()).toBe(facts.id)
    })

    test('only what the server confirmed long ago and the local snapshot holds leaves the disk', async () => {
      const [old, young, unsent] = [sealedEntry(1, 1), sealedEntry(1, 2), sealedEntry(1, 3)]
      const { sync, store } = await known(old, young, unsent)
      const confirm = (dot: string, at: number) =>
        sync.settlePush({ asked: LIFE, place: placeAt(1), confirmed: [dot], aside: [], own: undefined, at: instant(at) })
      await confirm(old.dot, 1000)
      await confirm(young.dot, 5000)
      expect(await store.retireConfirmed(3000)).toBe(0)
      await store.replaceSnapshot(
        { id: 'one', upTo: (await store.entriesAfter(0)).at(-1)!.position, epoch: { number: 1, keyId: '' }, chunks: [] },
        { onto: undefined, joined: [] },
      )
      expect(await store.retireConfirmed(3000)).toBe(1)
      expect((await store.entriesAfter(0)).map(({ dot }) => dot)).toEqual([young.dot, unsent.dot])
    })
  })
}
