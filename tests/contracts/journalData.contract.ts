import { expect, test } from 'vitest'
import type { JournalData, JournalWriting } from '#server/data/JournalData.ts'
import { FIRST_CHAIN } from '#sync/journalPlace.ts'
import type { Chain, Generation } from '#sync/journalPlace.ts'
import { coverageOf, ELSEWHERE, entryOf, HERE, snapshotId, writer } from '#tests/server/journal/journalStories.ts'

const FIRST = '11'.repeat(16) as Generation
const SECOND = '22'.repeat(16) as Generation
const A = writer('a')
const chain = (seq: number): Chain => seq.toString(16).padStart(64, '0') as Chain
const rowOf = (seq: number, of = A, dotSeq = seq) => ({
  seq,
  dot: { writer: of, seq: dotSeq },
  chain: chain(seq),
  day: 20_000 + seq,
  ...entryOf(of, dotSeq),
})
const snapshotOf = (digit: number, upTo: number, builtOn?: number) => ({
  id: snapshotId(digit),
  builtOn: builtOn === undefined ? undefined : snapshotId(builtOn),
  epoch: { number: 2 ** 32 - 1, keyId: 'ab'.repeat(8) },
  chunks: 2,
  coverage: coverageOf(...Array.from({ length: upTo }, (_, at) => ({ writer: A, seq: at + 1 }))),
})

/** What every storage of journals does alike; run on each of them. */
export const journalDataContract = (open: () => Promise<JournalData>): void => {
  const begun = async (): Promise<JournalData> => {
    const data = await open()
    await data.begin(HERE, FIRST)
    return data
  }
  const inside = async <T>(data: JournalData, work: (rows: JournalWriting) => Promise<T>, location = HERE): Promise<T> => {
    const done = await data.write(location, async (rows) => ({ done: await work(rows) }))
    if (done === undefined) throw new Error('There is no such journal')
    return done.done
  }

  test('a location without a journal is told apart, and one is begun only once', async () => {
    const data = await open()
    expect(await data.read(HERE, async () => 1)).toBeUndefined()
    expect(await data.write(HERE, async () => 1)).toBeUndefined()
    await data.begin(HERE, FIRST)
    await data.begin(HERE, SECOND)
    expect(await data.read(HERE, async ({ head }) => head)).toEqual({ generation: FIRST, seq: 0, chain: FIRST_CHAIN, snapshot: undefined })
    expect(await data.locations()).toEqual([HERE])
  })

  test('rows come back as they went in, in their order, and move the head', async () => {
    const data = await begun()
    await inside(data, (rows) => rows.append([rowOf(1), rowOf(2), rowOf(3)]))
    await inside(data, (rows) => rows.append([rowOf(4, writer('b'), 2 ** 32 - 1)]))
    await data.read(HERE, async (rows) => {
      expect(rows.head).toMatchObject({ seq: 4, chain: chain(4) })
      expect([await rows.chainAt(0), await rows.chainAt(2), await rows.chainAt(5)]).toEqual([FIRST_CHAIN, chain(2), undefined])
      expect(await rows.rowsAfter(1, 2, true)).toEqual([2, 3].map((seq) => ({ seq, day: 20_000 + seq, ...entryOf(A, seq) })))
      expect((await rows.rowsAfter(3, 10, false)).map(({ seq }) => seq)).toEqual([4])
      const asked = [
        { writer: A, seq: 2 },
        { writer: writer('b'), seq: 2 ** 32 - 1 },
        { writer: writer('b'), seq: 2 },
        { writer: A, seq: 2 },
      ]
      const known = (await rows.rowsOf(asked)).toSorted((a, b) => a.dot.seq - b.dot.seq)
      expect(known.map(({ dot, covered }) => [dot.writer, dot.seq, covered])).toEqual([
        [A, 2, false],
        [writer('b'), 2 ** 32 - 1, false],
      ])
      expect(known[0]?.bytes).toEqual(entryOf(A, 2))
    })
  })

  test('[J13] what throws leaves nothing behind, whatever it had written before', async () => {
    const data = await begun()
    await inside(data, (rows) => rows.append([rowOf(1)]))
    const failing = inside(data, async (rows) => {
      await rows.append([rowOf(2), rowOf(3)])
      await rows.setGeneration(SECOND)
      await rows.keepOffer(snapshotOf(1, 1), 5)
      await rows.makeCurrent(snapshotId(1), coverageOf({ writer: A, seq: 1 }), 6)
      throw new Error('the power went')
    })
    await expect(failing).rejects.toThrow('the power went')
    await data.read(HERE, async (rows) => {
      expect(rows.head).toEqual({ generation: FIRST, seq: 1, chain: chain(1), snapshot: undefined })
      expect((await rows.rowsAfter(0, 10, false)).map(({ seq }) => seq)).toEqual([1])
      expect(await rows.snapshot(snapshotId(1))).toBeUndefined()
    })
  })

  test('many rows at once, each with the largest entry, come back whole', async () => {
    const data = await begun()
    const large = Array.from({ length: 450 }, (_, at) => ({
      ...rowOf(at + 1),
      ...entryOf(A, at + 1, { size: at % 50 === 0 ? 65_000 : 10 }),
    }))
    await inside(data, (rows) => rows.append(large))
    await data.read(HERE, async (rows) => {
      const back = await rows.rowsAfter(0, 1000, true)
      expect(back.map(({ seq }) => seq)).toEqual(large.map(({ seq }) => seq))
      expect(back[400]?.sealed).toEqual(large[400]?.sealed)
      expect(await rows.rowsOf(large.map(({ dot }) => dot))).toHaveLength(450)
    })
  })

  test('a snapshot is kept with its chunks, given up with them, and unfinished ones are listed by age', async () => {
    const data = await begun()
    await inside(data, async (rows) => {
      await rows.keepOffer(snapshotOf(1, 3), 50)
      await rows.keepOffer(snapshotOf(2, 4, 1), 40)
      await rows.keepChunk(snapshotId(1), 1, Uint8Array.of(1, 2, 3))
      await rows.keepChunk(snapshotId(1), 0, Uint8Array.of(9))
      await rows.keepChunk(snapshotId(2), 0, Uint8Array.of(8))
    })
    await data.read(HERE, async (rows) => {
      expect(await rows.snapshot(snapshotId(2))).toEqual(snapshotOf(2, 4, 1))
      expect(await rows.chunksThere(snapshotId(1))).toEqual([0, 1])
      expect(await rows.chunk(snapshotId(1), 1)).toEqual(Uint8Array.of(1, 2, 3))
      expect(await rows.chunk(snapshotId(1), 2)).toBeUndefined()
      expect((await rows.unfinishedOffers()).map(({ id }) => id)).toEqual([snapshotId(2), snapshotId(1)])
    })
    await inside(data, (rows) => rows.dropSnapshot(snapshotId(1)))
    await data.read(HERE, async (rows) => {
      expect(await rows.chunksThere(snapshotId(1))).toEqual([])
      expect(await rows.snapshot(snapshotId(1))).toBeUndefined()
    })
  })

  test('[J10] what a snapshot covers is marked, and emptied only when asked to, with its number, dot and chain kept', async () => {
    const data = await begun()
    await inside(data, async (rows) => {
      await rows.append([rowOf(1), rowOf(2), rowOf(3, writer('b'), 7)])
      await rows.keepOffer(snapshotOf(1, 2), 50)
    })
    await inside(data, (rows) => rows.makeCurrent(snapshotId(1), snapshotOf(1, 2).coverage, 100))
    const seqs = (withCovered: boolean) => data.read(HERE, async (rows) => (await rows.rowsAfter(0, 9, withCovered)).map(({ seq }) => seq))
    expect([await seqs(true), await seqs(false)]).toEqual([[1, 2, 3], [3]])
    expect(await inside(data, (rows) => rows.emptyCovered(100))).toEqual({ rows: 0, snapshots: 0 })
    expect(await inside(data, (rows) => rows.emptyCovered(101))).toEqual({ rows: 2, snapshots: 0 })
    expect([await seqs(true), await seqs(false)]).toEqual([[3], [3]])
    await inside(data, async (rows) => {
      expect(rows.head).toMatchObject({ seq: 3, snapshot: snapshotId(1) })
      expect(await rows.chainAt(2)).toBe(chain(2))
      expect(await rows.rowsOf([{ writer: A, seq: 1 }])).toEqual([{ dot: { writer: A, seq: 1 }, covered: true, bytes: undefined }])
      expect(await rows.unfinishedOffers()).toEqual([])
      await rows.keepOffer(snapshotOf(2, 2, 1), 150)
      await rows.makeCurrent(snapshotId(2), snapshotOf(2, 2).coverage, 200)
    })
    expect(await inside(data, (rows) => rows.emptyCovered(200))).toEqual({ rows: 0, snapshots: 0 })
    expect(await inside(data, (rows) => rows.emptyCovered(201))).toEqual({ rows: 0, snapshots: 1 })
    expect(await data.read(HERE, (rows) => rows.snapshot(snapshotId(2)))).toEqual(snapshotOf(2, 2, 1))
  })

  test('[J12] two locations share nothing: rows, dots, snapshots and chunks of one are not there for the other', async () => {
    const data = await begun()
    await data.begin(ELSEWHERE, SECOND)
    await inside(data, async (rows) => {
      await rows.append([rowOf(1), rowOf(2)])
      await rows.keepOffer(snapshotOf(1, 2), 50)
      await rows.keepChunk(snapshotId(1), 0, Uint8Array.of(9))
    })
    await inside(
      data,
      async (rows) => {
        expect(rows.head).toEqual({ generation: SECOND, seq: 0, chain: FIRST_CHAIN, snapshot: undefined })
        expect([await rows.rowsAfter(0, 9, true), await rows.rowsOf([{ writer: A, seq: 1 }])]).toEqual([[], []])
        expect([await rows.snapshot(snapshotId(1)), await rows.chunk(snapshotId(1), 0)]).toEqual([undefined, undefined])
        await rows.append([rowOf(1)])
        await rows.makeCurrent(snapshotId(1), coverageOf({ writer: A, seq: 1 }), 10)
        expect(await rows.emptyCovered(99)).toMatchObject({ rows: 1 })
      },
      ELSEWHERE,
    )
    expect(await data.read(HERE, async (rows) => [rows.head.seq, rows.head.snapshot, (await rows.rowsAfter(0, 9, false)).length])).toEqual([
      2,
      undefined,
      2,
    ])
  })
}
