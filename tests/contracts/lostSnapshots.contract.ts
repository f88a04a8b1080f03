import { describe, expect, test } from 'vitest'
import { beginningOf } from '#sync/journalPlace.ts'
import type { SnapshotFacts } from '#sync/wireSnapshot.ts'
import { dotsOf, knownTo, LIFE, NEXT_LIFE, NOW, pageOf, snapshotOf } from '#tests/contracts/journalUnderTest.ts'
import type { JournalUnderTest } from '#tests/contracts/journalUnderTest.ts'
import { sealedEntry } from '#tests/contracts/sealedEntries.ts'

/** A server that was put back may have lost a snapshot, and with it the last copy of what no disk has as an entry any more. */
export const lostSnapshotsContract = (name: string, open: () => Promise<JournalUnderTest>): void => {
  describe(`a snapshot that the server lost, ${name}`, () => {
    const known = knownTo(open)

    const makeOutgoing = ({ store }: JournalUnderTest, facts: SnapshotFacts) =>
      store.replaceSnapshot(
        { id: facts.id, upTo: 0, epoch: facts.epoch, chunks: [new Uint8Array([3])] },
        { onto: undefined, joined: [], outgoing: { facts, builtOn: undefined } },
      )

    const download = async ({ sync }: JournalUnderTest, facts: SnapshotFacts): Promise<void> => {
      await sync.keepChunk(facts.id, 0, new Uint8Array([1]))
      await sync.putAside(facts, { paid: facts.id, asked: LIFE }, NOW)
    }

    const fold = ({ store }: JournalUnderTest, facts: SnapshotFacts) =>
      store.replaceSnapshot({ id: 'local', upTo: 0, epoch: facts.epoch, chunks: [] }, { onto: undefined, joined: [facts.id] })

    test('[J15] what waited from another life of the journal is joined, and does not count as the server’s', async () => {
      const device = await known()
      const facts = snapshotOf('S', [[1, 1]], 1)
      await download(device, facts)
      await device.sync.startAgain(NEXT_LIFE)
      await fold(device, facts)
      expect(await device.sync.marks()).toMatchObject({ joined: undefined, waiting: [] })
      expect((await device.store.syncRecord()).refill).toBe(true)
    })

    test('[J15] a server that has the joined snapshot no more, though all its rows, gets back what was in it', async () => {
      const device = await known()
      const facts = snapshotOf('S', [[1, 1]], 1)
      await download(device, facts)
      await fold(device, facts)
      expect((await device.sync.marks()).joined).toBe(facts.id)
      expect((await device.store.syncRecord()).refill).toBe(false)
      await device.sync.takePage(pageOf(0, [], { lost: facts.id }))
      expect((await device.sync.marks()).joined).toBeUndefined()
      expect((await device.store.syncRecord()).refill).toBe(true)
    })

    test('[J15] so does one whose snapshot covers less than the joined one; one that covers more is only a newer one', async () => {
      const device = await known()
      const dots = [1, 2, 3].map((seq) => [1, seq] as const)
      const [older, joined, newer] = [snapshotOf('R', dots.slice(0, 1), 1), snapshotOf('S', dots.slice(0, 2), 1), snapshotOf('T', dots, 1)]
      await download(device, joined)
      await fold(device, joined)
      const refill = async () => (await device.store.syncRecord()).refill
      await download(device, newer)
      expect(await refill()).toBe(false)
      await download(device, older)
      expect(await refill()).toBe(true)
    })

    test('[J15] an upload that finds no snapshot where one was joined brings back what that one held', async () => {
      const device = await known()
      const [joined, own] = [snapshotOf('S', [[1, 1]], 1), snapshotOf('T', [[1, 2]], 1)]
      await download(device, joined)
      await fold(device, joined)
      await device.sync.dropOutgoing(own.id, { current: undefined, asked: LIFE })
      expect((await device.sync.marks()).joined).toBeUndefined()
      expect((await device.store.syncRecord()).refill).toBe(true)
    })

    test('an answer from the life before the restore makes no snapshot the present one, confirms nothing and orders no download', async () => {
      const unsent = sealedEntry(1, 1)
      const device = await known(unsent)
      const facts = snapshotOf('S', [[1, 1]], 1)
      await makeOutgoing(device, facts)
      const late = snapshotOf('U', [[1, 1]], 1)
      await device.sync.startAgain(NEXT_LIFE)
      await device.sync.outgoingIsCurrent(facts, LIFE, NOW)
      await device.sync.dropOutgoing(facts.id, { current: snapshotOf('T', [[1, 2]], 1).id, asked: LIFE })
      await device.sync.putAside(late, { paid: late.id, asked: LIFE }, NOW)
      expect(await device.sync.marks()).toMatchObject({ place: beginningOf(NEXT_LIFE), joined: undefined, owed: undefined })
      expect(await dotsOf(device.sync)).toEqual([unsent.dot])
      expect((await device.store.syncRecord()).refill).toBe(true)
    })

    test('that nothing has to be brought back is only said of the snapshot that was compared', async () => {
      const device = await known()
      const facts = snapshotOf('S', [[1, 1]], 1)
      await device.sync.startAgain(NEXT_LIFE)
      await device.store.nothingToRefill(facts.id)
      expect((await device.store.syncRecord()).refill).toBe(true)
      await device.sync.outgoingIsCurrent(facts, NEXT_LIFE, NOW)
      await device.sync.dropOutgoing(facts.id, { current: undefined, asked: NEXT_LIFE })
      await device.sync.outgoingIsCurrent(facts, NEXT_LIFE, NOW)
      await device.store.nothingToRefill(facts.id)
      expect((await device.store.syncRecord()).refill).toBe(false)
    })

    test('an own snapshot that was downloaded again waits no more once it is the server’s, and its chunks stay while it waits', async () => {
      const device = await known()
      const facts = snapshotOf('S', [[1, 1]], 1)
      await makeOutgoing(device, facts)
      await device.sync.putAside(facts, { paid: facts.id, asked: LIFE }, NOW)
      await device.sync.dropOutgoing(facts.id, undefined)
      expect((await device.store.waitingSnapshots()).map(({ chunks }) => chunks.length)).toEqual([1])
      await device.sync.outgoingIsCurrent(facts, LIFE, NOW)
      expect(await device.sync.marks()).toMatchObject({ joined: facts.id, waiting: [] })
    })
  })
}
