import { expect, test } from 'vitest'
import type { JournalData } from '#server/data/JournalData.ts'
import { nextChain } from '#server/journal/nextChain.ts'
import { pullEntries } from '#server/journal/pullEntries.ts'
import { FIRST_CHAIN, NOWHERE } from '#sync/journalPlace.ts'
import type { Chain, Generation } from '#sync/journalPlace.ts'
import { counterOn, entriesOf, entryOf, LAPTOP, OTHER_LAPTOP, writer } from '#tests/server/journal/journalStories.ts'

const A = writer('a')
const B = writer('b')

/** What the server promises about pushing and pulling; run on each storage. */
export const journalContract = (open: () => Promise<JournalData>): void => {
  test('[J1] rows are numbered from 1 without a gap, page after page in that order, and the last page says so', async () => {
    const counter = await counterOn(await open())
    const answer = await counter.push(entriesOf(A, 1, 5))
    expect(answer).toMatchObject({ kind: 'taken', verdicts: [1, 2, 3, 4, 5].map((seq) => ({ kind: 'stored', seq })) })
    await counter.taken(entriesOf(B, 1, 3))
    const first = await counter.pull({ maxEntries: 3 })
    expect([first.from, first.to, first.more, first.gone, first.entries.map(({ seq }) => seq)]).toEqual([0, 3, true, 0, [1, 2, 3]])
    const second = await counter.pull({ place: first.place, from: first.to, maxEntries: 5 })
    expect([second.from, second.to, second.more, second.entries.map(({ seq }) => seq)]).toEqual([3, 8, false, [4, 5, 6, 7, 8]])
    expect(second.entries[1]).toEqual({ seq: 5, day: 20_000, ...entryOf(A, 5) })
    const after = await counter.pull({ place: second.place, from: second.to })
    expect([after.from, after.to, after.more, after.entries]).toEqual([8, 8, false, []])
  })

  test('a page stops at the bytes it may hold, and holds one entry in any case', async () => {
    const counter = await counterOn(await open())
    await counter.taken(entriesOf(A, 1, 6, { size: 1000 }))
    const seqs = async (maxBytes: number) => (await counter.pull({ maxBytes })).entries.map(({ seq }) => seq)
    expect([await seqs(1), await seqs(2500), await seqs(100_000)]).toEqual([[1], [1, 2], [1, 2, 3, 4, 5, 6]])
  })

  test('[J2] a dot is stored once: sent again, mixed with new ones, by another device or twice in one push, it is there already', async () => {
    const counter = await counterOn(await open())
    const place = await counter.taken(entriesOf(A, 1, 3))
    const again = await counter.push([...entriesOf(A, 2, 4), entryOf(A, 5), entryOf(A, 5)], place)
    expect(again).toMatchObject({
      verdicts: [{ kind: 'have' }, { kind: 'have' }, { kind: 'stored', seq: 4 }, { kind: 'stored', seq: 5 }, { kind: 'have' }],
    })
    const byFile = await counter.push(entriesOf(A, 1, 5), NOWHERE, { ...counter.sync, device: OTHER_LAPTOP })
    expect(byFile.kind === 'taken' && byFile.verdicts.every(({ kind }) => kind === 'have')).toBe(true)
    expect((await counter.pull()).entries.map(({ header }) => header)).toEqual(entriesOf(A, 1, 5).map(({ header }) => header))
  })

  test('[J3] each entry has its own verdict: the bad ones are named, the others are stored', async () => {
    const counter = await counterOn(await open())
    const { header } = entryOf(A, 9)
    const answer = await counter.push([
      entryOf(A, 1),
      { header: Uint8Array.of(1, 2, 3), sealed: Uint8Array.of(1) },
      { header: Uint8Array.of(2, ...header.subarray(1)), sealed: Uint8Array.of(1) },
      { header, sealed: new Uint8Array(0) },
      entryOf(A, 2, { location: '77'.repeat(16) as never }),
      { header, sealed: new Uint8Array(64 * 1024) },
      { header: new Uint8Array(0), sealed: new Uint8Array(0) },
      entryOf(A, 3),
    ])
    expect(answer).toMatchObject({
      place: { seq: 2 },
      verdicts: [
        { kind: 'stored', seq: 1 },
        { kind: 'refused', why: 'unreadable' },
        { kind: 'parked', why: 'newerVersion' },
        { kind: 'refused', why: 'empty' },
        { kind: 'refused', why: 'otherLocation' },
        { kind: 'refused', why: 'tooLarge' },
        { kind: 'refused', why: 'unreadable' },
        { kind: 'stored', seq: 2 },
      ],
    })
  })

  test('[J4] the append token pushes its own device only; with the sync token entries of others are passed on', async () => {
    const counter = await counterOn(await open())
    const mixed = [entryOf(A, 1), entryOf(B, 1, { device: OTHER_LAPTOP })]
    expect(await counter.push(mixed)).toMatchObject({ verdicts: [{ kind: 'stored' }, { kind: 'waits', why: 'needsSyncToken' }] })
    expect(await counter.push(mixed, NOWHERE, counter.sync)).toMatchObject({ verdicts: [{ kind: 'have' }, { kind: 'stored', seq: 2 }] })
  })

  test('[J5] an entry under an epoch that is closed for this token waits for an unlock, and only that one', async () => {
    const counter = await counterOn(await open(), {
      closedEpochs:
        async ({ token, device }) =>
        ({ number }) =>
          token === 'append' && device === LAPTOP && number < 2,
    })
    const both = [entryOf(A, 1), entryOf(A, 2, { epoch: { number: 2, keyId: '4d'.repeat(8) } })]
    expect(await counter.push(both)).toMatchObject({
      place: { seq: 1 },
      verdicts: [
        { kind: 'waits', why: 'unlockFirst' },
        { kind: 'stored', seq: 1 },
      ],
    })
    expect(await counter.push(both, NOWHERE, counter.sync)).toMatchObject({ verdicts: [{ kind: 'stored', seq: 2 }, { kind: 'have' }] })
  })

  test('[J6] the chain at a row comes from the chain before it and the dot, and from nothing else', async () => {
    const counter = await counterOn(await open())
    const place = await counter.taken([entryOf(A, 1), entryOf(B, 258, { noise: 1 })])
    expect(place.chain).toBe(nextChain(nextChain(FIRST_CHAIN, { writer: A, seq: 1 }), { writer: B, seq: 258 }))
    // Counted by hand once, with another program: sha256(0×32 ‖ aaaaaaaaaaaaaaaa ‖ 00000001).
    expect(nextChain(FIRST_CHAIN, { writer: A, seq: 1 })).toBe('efffb11e21e66e730aa99e2f2cf6f01a79321fa8ed3d4d7b544372eb61dd3b49')
  })

  test('[J7] a place that is not here means that rows were lost: nothing is stored, a new generation begins, and the device refills it', async () => {
    const counter = await counterOn(await open())
    const place = await counter.taken(entriesOf(A, 1, 2))
    const lost = { ...place, seq: 3, chain: 'ab'.repeat(32) as Chain }
    const answer = await counter.push(entriesOf(A, 3, 4), lost)
    expect(answer).toMatchObject({ kind: 'restored' })
    const { generation } = answer as { generation: Generation }
    expect(generation).not.toBe(place.generation)
    expect((await counter.pull()).entries).toHaveLength(2)
    // Whose place would still fit hears of it too, on a push and on a pull; nobody begins a third generation.
    expect(await counter.push([], place)).toEqual({ kind: 'restored', now: counter.clock.ms, generation })
    const pulled = await pullEntries(counter.deps, counter.sync, { place, from: 2, joined: undefined, maxEntries: 9, maxBytes: 999 })
    expect(pulled).toEqual({ kind: 'restored', now: counter.clock.ms, generation })
    expect(counter.minted()).toBe(2)
    const refilled = await counter.push(entriesOf(A, 1, 4), { generation, seq: 0, chain: FIRST_CHAIN })
    expect(refilled).toMatchObject({
      kind: 'taken',
      place: { generation, seq: 4 },
      verdicts: [{ kind: 'have' }, { kind: 'have' }, { kind: 'stored' }, { kind: 'stored' }],
    })
  })

  test('[J7] another row under the same number is found out too, by a pull as well', async () => {
    const counter = await counterOn(await open())
    const place = await counter.taken(entriesOf(A, 1, 2))
    const other = { ...place, chain: place.chain.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) as Chain }
    const pulled = await pullEntries(counter.deps, counter.sync, { place: other, from: 0, joined: undefined, maxEntries: 9, maxBytes: 999 })
    expect(pulled).toMatchObject({ kind: 'restored' })
    expect(counter.minted()).toBe(2)
  })

  test('[J14] one name for two contents is parked, sealed again under another key it is there already', async () => {
    const counter = await counterOn(await open())
    await counter.taken([entryOf(A, 1)])
    const resealed = entryOf(A, 1, { noise: 9, epoch: { number: 2, keyId: '4d'.repeat(8) } })
    expect(await counter.push([entryOf(A, 1, { noise: 9 }), resealed, entryOf(A, 2), entryOf(A, 2, { noise: 9 })])).toMatchObject({
      verdicts: [{ kind: 'parked', why: 'dotTaken' }, { kind: 'have' }, { kind: 'stored', seq: 2 }, { kind: 'parked', why: 'dotTaken' }],
    })
    expect((await counter.pull()).entries.map(({ sealed }) => sealed)).toEqual([entryOf(A, 1).sealed, entryOf(A, 2).sealed])
  })

  test('[J1] pushes at the same time from many devices give each row its own number', async () => {
    const counter = await counterOn(await open())
    const devices = ['1', '2', '3', '4', '5', '6', '7', '8']
    const answers = await Promise.all(
      devices.flatMap((digit) => [1, 4, 7].map((from) => counter.push(entriesOf(writer(digit), from, from + 2)))),
    )
    const seqs = answers.flatMap((answer) =>
      answer.kind === 'taken' ? answer.verdicts.map((verdict) => (verdict.kind === 'stored' ? verdict.seq : 0)) : [],
    )
    expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 72 }, (_, at) => at + 1))
    expect((await counter.pull()).entries).toHaveLength(72)
  })
}
