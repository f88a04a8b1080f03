import { expect, test } from 'vitest'
import type { JournalData } from '#server/data/JournalData.ts'
import { presentSnapshot, snapshotChunk } from '#server/journal/downloadSnapshot.ts'
import { sweepJournals } from '#server/journal/sweepJournals.ts'
import { offerSnapshot, storeSnapshotChunk } from '#server/journal/uploadSnapshot.ts'
import type { Dot } from '#sync/dot.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import type { JournalPlace } from '#sync/journalPlace.ts'
import type { OfferAnswer, SnapshotOffer } from '#sync/wireSnapshot.ts'
import { counterOn, coverageOf, DAY_MS, entriesOf, entryOf, snapshotId, writer } from '#tests/server/journal/journalStories.ts'
import type { Counter } from '#tests/server/journal/journalStories.ts'

const A = writer('a')
const B = writer('b')
const dots = (of: typeof A, upTo: number): readonly Dot[] => Array.from({ length: upTo }, (_, at) => ({ writer: of, seq: at + 1 }))

const offerOf = (digit: number, covered: readonly Dot[], more: Partial<SnapshotOffer> = {}): SnapshotOffer => ({
  id: snapshotId(digit),
  place: NOWHERE,
  builtOn: undefined,
  epoch: { number: 1, keyId: '3c'.repeat(8) },
  chunks: 2,
  coverage: coverageOf(...covered),
  ...more,
})

const offer = async (counter: Counter, one: SnapshotOffer): Promise<OfferAnswer | undefined> =>
  offerSnapshot(counter.deps, counter.sync, one)

const chunk = (counter: Counter, digit: number, index: number, bytes = Uint8Array.of(digit, index)) =>
  storeSnapshotChunk(counter.deps, counter.sync, { id: snapshotId(digit), index, bytes })

const uploaded = async (counter: Counter, one: SnapshotOffer, digit: number): Promise<void> => {
  await offer(counter, one)
  for (let index = 0; index < one.chunks; index++) await chunk(counter, digit, index)
  expect(await offer(counter, one)).toMatchObject({ kind: 'current' })
}

/** What the server promises about snapshots; run on each storage. */
export const snapshotContract = (open: () => Promise<JournalData>): void => {
  test('[J8] a snapshot is there when its last chunk is, whole and at once; before that nobody sees anything of it', async () => {
    const counter = await counterOn(await open())
    await counter.taken(entriesOf(A, 1, 3))
    const one = offerOf(1, dots(A, 2))
    expect(await presentSnapshot(counter.deps, counter.sync)).toBeUndefined()
    expect(await chunk(counter, 1, 0)).toBe('noSuchOffer')
    expect(await offer(counter, one)).toMatchObject({ kind: 'wanted', chunks: [0, 1] })
    expect([await chunk(counter, 1, 1), await chunk(counter, 1, 1)]).toEqual(['kept', 'kept'])
    expect(await chunk(counter, 1, 1, Uint8Array.of(66))).toBe('chunkTaken')
    expect([await chunk(counter, 1, 2), await chunk(counter, 1, 0, new Uint8Array(0))]).toEqual(['noSuchChunk', 'empty'])
    expect(await chunk(counter, 1, 0, new Uint8Array(256 * 1024 + 1))).toBe('tooLarge')
    expect(await offer(counter, one)).toMatchObject({ kind: 'wanted', chunks: [0] })
    expect([await presentSnapshot(counter.deps, counter.sync), (await counter.pull()).snapshot]).toEqual([undefined, undefined])
    expect(await chunk(counter, 1, 0)).toBe('kept')
    expect(await offer(counter, one)).toMatchObject({ kind: 'current' })
    expect(await offer(counter, one)).toMatchObject({ kind: 'current' })
    const head = await presentSnapshot(counter.deps, counter.sync)
    expect(head).toMatchObject({ id: one.id, epoch: one.epoch, chunks: 2, coverage: one.coverage })
    expect(await snapshotChunk(counter.deps, counter.sync, one.id, 1)).toEqual(Uint8Array.of(1, 1))
    expect((await counter.pull()).snapshot).toBe(one.id)
  })

  test('[J8] of two that were built on the same one the first wins; the other hears which one to join', async () => {
    const counter = await counterOn(await open())
    await counter.taken(entriesOf(A, 1, 3))
    const [first, second] = [offerOf(1, dots(A, 2)), offerOf(2, dots(A, 3))]
    await offer(counter, first)
    await offer(counter, second)
    for (const digit of [1, 2]) for (const index of [0, 1]) await chunk(counter, digit, index)
    expect(await offer(counter, second)).toMatchObject({ kind: 'current' })
    expect(await offer(counter, first)).toMatchObject({ kind: 'moved', current: second.id })
    expect(await offer(counter, { ...second, chunks: 3, id: snapshotId(3), builtOn: first.id })).toMatchObject({
      kind: 'moved',
      current: second.id,
    })
  })

  test('[J8] an id stands for one snapshot: offered with other facts it is refused', async () => {
    const counter = await counterOn(await open())
    const one = offerOf(1, dots(A, 2))
    await offer(counter, one)
    for (const other of [
      { chunks: 3 },
      { epoch: { number: 2, keyId: '3c'.repeat(8) } },
      { coverage: coverageOf(...dots(A, 3)) },
      { coverage: coverageOf() },
    ]) {
      expect(await offer(counter, { ...one, ...other })).toMatchObject({ kind: 'refused', why: 'otherFacts' })
    }
  })

  test('[J9] a snapshot that covers less than the one before is refused; an entry that only it covers is there already', async () => {
    const counter = await counterOn(await open())
    await counter.taken(entriesOf(A, 1, 2))
    await uploaded(counter, offerOf(1, [...dots(A, 2), ...dots(B, 5)]), 1)
    expect(await offer(counter, offerOf(2, dots(B, 5), { builtOn: snapshotId(1) }))).toMatchObject({ kind: 'refused', why: 'coversLess' })
    // The other bytes do not matter any more: what the dot said is in the snapshot.
    expect(await counter.push([entryOf(B, 5), entryOf(A, 1, { noise: 99 }), entryOf(B, 6)])).toMatchObject({
      place: { seq: 3 },
      verdicts: [{ kind: 'have' }, { kind: 'have' }, { kind: 'stored', seq: 3 }],
    })
  })

  test('[J10] covered bytes are kept for seven days and then emptied; what came after the snapshot stays', async () => {
    const counter = await counterOn(await open())
    const place = await counter.taken(entriesOf(A, 1, 3))
    await uploaded(counter, offerOf(1, dots(A, 2)), 1)
    counter.clock.ms += 7 * DAY_MS
    expect(await sweepJournals(counter.deps)).toEqual({ rows: 0, snapshots: 0 })
    expect((await counter.pull()).entries).toHaveLength(3)
    counter.clock.ms += 1
    expect(await sweepJournals(counter.deps)).toEqual({ rows: 2, snapshots: 0 })
    const page = await counter.pull({ place })
    expect([page.entries.map(({ seq }) => seq), page.gone, page.to]).toEqual([[3], 2, 3])
    expect(await counter.push(entriesOf(A, 1, 3), place)).toMatchObject({
      place,
      verdicts: [{ kind: 'have' }, { kind: 'have' }, { kind: 'have' }],
    })
  })

  test('[J10] the replaced snapshot can still be fetched for seven days, so that a download which was begun ends', async () => {
    const counter = await counterOn(await open())
    await counter.taken(entriesOf(A, 1, 3))
    await uploaded(counter, offerOf(1, dots(A, 2)), 1)
    await uploaded(counter, offerOf(2, dots(A, 3), { builtOn: snapshotId(1) }), 2)
    const old = () => snapshotChunk(counter.deps, counter.sync, snapshotId(1), 1)
    expect(await old()).toEqual(Uint8Array.of(1, 1))
    counter.clock.ms += 7 * DAY_MS + 1
    await sweepJournals(counter.deps)
    expect(await old()).toBeUndefined()
    expect(await presentSnapshot(counter.deps, counter.sync)).toMatchObject({ id: snapshotId(2) })
  })

  test('[J11] who joined the present snapshot is sent only what it does not cover; everybody else what is there, and how much is gone', async () => {
    const counter = await counterOn(await open())
    await counter.taken([...entriesOf(A, 1, 3), entryOf(B, 1), ...entriesOf(A, 4, 5)])
    await uploaded(counter, offerOf(1, dots(A, 3)), 1)
    const asked = async (joined: number | undefined, from = 0, place?: JournalPlace) => {
      const page = await counter.pull({
        joined: joined === undefined ? undefined : snapshotId(joined),
        from,
        maxEntries: 2,
        ...(place ? { place } : {}),
      })
      return [page.entries.map(({ seq }) => seq), page.to, page.more, page.gone]
    }
    expect(await asked(1)).toEqual([[4, 5], 5, true, 0])
    expect(await asked(undefined)).toEqual([[1, 2], 2, true, 0])
    expect(await asked(7)).toEqual([[1, 2], 2, true, 0])
    counter.clock.ms += 8 * DAY_MS
    await sweepJournals(counter.deps)
    expect(await asked(1)).toEqual([[4, 5], 5, true, 0])
    expect(await asked(undefined)).toEqual([[4, 5], 5, true, 3])
    const { place } = await counter.pull()
    expect(await asked(undefined, 2, place)).toEqual([[4, 5], 5, true, 1])
    expect(await asked(undefined, 5, place)).toEqual([[6], 6, false, 0])
  })

  test('[J11] entries that came in a snapshot only, without a row, are counted as gone too', async () => {
    const counter = await counterOn(await open())
    await counter.taken(entriesOf(A, 1, 2))
    await uploaded(counter, offerOf(1, dots(A, 5)), 1)
    const { place, ...page } = await counter.pull()
    expect([page.entries.map(({ seq }) => seq), page.gone, page.snapshot]).toEqual([[1, 2], 3, snapshotId(1)])
    expect((await counter.pull({ from: 2, place })).gone).toBe(3)
    expect((await counter.pull({ joined: snapshotId(1) })).gone).toBe(0)
  })

  test('uploads that nobody finishes give way to newer ones, and are given up after two days', async () => {
    const counter = await counterOn(await open())
    for (const digit of [1, 2, 3, 4, 5, 6]) {
      await offer(counter, offerOf(digit, dots(A, 1)))
      counter.clock.ms += 1
    }
    const begun = async () => Promise.all([1, 2, 3, 4, 5, 6].map((digit) => chunk(counter, digit, 0)))
    expect(await begun()).toEqual(['noSuchOffer', 'noSuchOffer', 'kept', 'kept', 'kept', 'kept'])
    counter.clock.ms += 2 * DAY_MS
    expect(await sweepJournals(counter.deps)).toEqual({ rows: 0, snapshots: 4 })
    expect(await begun()).toEqual(Array.from({ length: 6 }, () => 'noSuchOffer'))
  })

  test('[J7] an offer from another life of the journal is answered like a push', async () => {
    const counter = await counterOn(await open())
    const place = await counter.taken(entriesOf(A, 1, 2))
    expect(await offer(counter, offerOf(1, dots(A, 2), { place: { ...place, seq: 9 } }))).toMatchObject({ kind: 'restored' })
    expect(counter.minted()).toBe(2)
  })
}
