import type { JournalData, JournalWriting, KnownRow, NewRow, StoredSnapshot } from '#server/data/JournalData.ts'
import { countDots, covers } from '#sync/coverage.ts'
import { dotKey } from '#sync/dot.ts'
import type { DotKey } from '#sync/dot.ts'
import type { LocationId } from '#sync/entryHeader.ts'
import { FIRST_CHAIN } from '#sync/journalPlace.ts'
import type { Chain, Generation } from '#sync/journalPlace.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'

interface MemoryRow extends Omit<NewRow, 'header' | 'sealed'> {
  readonly bytes: KnownRow['bytes']
  readonly coveredAt: number | undefined
}

interface MemorySnapshot {
  readonly stored: StoredSnapshot
  readonly offeredAt: number
  readonly replacedAt: number | undefined
  readonly chunks: ReadonlyMap<number, Uint8Array>
}

/** One location's journal at one moment. Nothing in it is ever changed: a transaction makes the next one. */
export interface MemoryJournal {
  readonly generation: Generation
  readonly rows: readonly MemoryRow[]
  readonly seqByDot: ReadonlyMap<DotKey, number>
  readonly snapshot: SnapshotId | undefined
  readonly snapshots: ReadonlyMap<SnapshotId, MemorySnapshot>
}

export interface MemoryJournalData extends JournalData {
  /** The whole storage, to be put back later: a backup, as a restore would find it. */
  readonly copy: () => ReadonlyMap<LocationId, MemoryJournal>
  readonly putBack: (copy: ReadonlyMap<LocationId, MemoryJournal>) => void
}

/** Journals in memory, for the simulator and for tests. Transactions of all locations run one after the other. */
export const createMemoryJournalData = (): MemoryJournalData => {
  let journals: ReadonlyMap<LocationId, MemoryJournal> = new Map()
  let last: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  const write: JournalData['write'] = (location, work) =>
    inTurn(async () => {
      const journal = journals.get(location)
      if (journal === undefined) return undefined
      const draft = { journal }
      const done = await work(writingOf(draft))
      // Only now: where the work threw, nothing has happened.
      journals = new Map(journals).set(location, draft.journal)
      return done
    })

  return {
    begin: (location, generation) =>
      inTurn(async () => {
        const fresh = { generation, rows: [], seqByDot: new Map(), snapshot: undefined, snapshots: new Map() }
        if (!journals.has(location)) journals = new Map(journals).set(location, fresh)
        return Promise.resolve()
      }),
    write,
    read: write,
    locations: () => Promise.resolve([...journals.keys()]),
    copy: () => journals,
    putBack: (copy) => {
      journals = copy
    },
  }
}

const writingOf = (draft: { journal: MemoryJournal }): JournalWriting => {
  const begun = draft.journal
  const change = (parts: Partial<MemoryJournal>): Promise<void> => {
    draft.journal = { ...draft.journal, ...parts }
    return Promise.resolve()
  }
  const changeSnapshot = (id: SnapshotId, parts: Partial<MemorySnapshot>): Promise<void> => {
    const present = draft.journal.snapshots.get(id)
    return present === undefined
      ? Promise.resolve()
      : change({ snapshots: new Map(draft.journal.snapshots).set(id, { ...present, ...parts }) })
  }
  const chainAt = (seq: number): Chain | undefined => (seq === 0 ? FIRST_CHAIN : draft.journal.rows[seq - 1]?.chain)

  return {
    head: {
      generation: begun.generation,
      seq: begun.rows.length,
      chain: chainAt(begun.rows.length) ?? FIRST_CHAIN,
      snapshot: begun.snapshot,
    },
    chainAt: (seq) => Promise.resolve(chainAt(seq)),
    rowsAfter: (seq, limit, withCovered) => {
      const found = []
      // A row's number is its place: there are no gaps.
      for (let at = seq; at < draft.journal.rows.length && found.length < limit; at++) {
        const row = draft.journal.rows[at]
        if (row?.bytes === undefined || (row.coveredAt !== undefined && !withCovered)) continue
        found.push({ seq: row.seq, day: row.day, ...row.bytes })
      }
      return Promise.resolve(found)
    },
    rowsOf: (dots) =>
      Promise.resolve(
        [...new Set(dots.map(dotKey))].flatMap((key) => {
          const row = draft.journal.rows[(draft.journal.seqByDot.get(key) ?? 0) - 1]
          return row === undefined ? [] : [{ dot: row.dot, covered: row.coveredAt !== undefined, bytes: row.bytes }]
        }),
      ),
    snapshot: (id) => Promise.resolve(draft.journal.snapshots.get(id)?.stored),
    chunk: (id, index) => Promise.resolve(draft.journal.snapshots.get(id)?.chunks.get(index)),
    rowless: () => {
      const coverage = begun.snapshot && draft.journal.snapshots.get(begun.snapshot)?.stored.coverage
      const covered = draft.journal.rows.filter(({ coveredAt }) => coveredAt !== undefined).length
      return Promise.resolve(coverage ? countDots(coverage) - covered : 0)
    },
    chunksThere: (id) => Promise.resolve([...(draft.journal.snapshots.get(id)?.chunks.keys() ?? [])].toSorted((a, b) => a - b)),
    unfinishedOffers: () =>
      Promise.resolve(
        [...draft.journal.snapshots]
          .filter(([id, of]) => of.replacedAt === undefined && id !== begun.snapshot)
          .map(([id, { offeredAt }]) => ({ id, offeredAt }))
          .toSorted((a, b) => a.offeredAt - b.offeredAt),
      ),
    append: (added) => {
      const seqByDot = new Map(draft.journal.seqByDot)
      for (const { dot, seq } of added) seqByDot.set(dotKey(dot), seq)
      const rows = added.map(({ header, sealed, ...row }) => ({ ...row, bytes: { header, sealed }, coveredAt: undefined }))
      return change({ rows: [...draft.journal.rows, ...rows], seqByDot })
    },
    setGeneration: (generation) => change({ generation }),
    keepOffer: (stored, offeredAt) =>
      change({
        snapshots: new Map(draft.journal.snapshots).set(stored.id, { stored, offeredAt, replacedAt: undefined, chunks: new Map() }),
      }),
    keepChunk: (id, index, bytes) =>
      changeSnapshot(id, { chunks: new Map(draft.journal.snapshots.get(id)?.chunks).set(index, bytes.slice()) }),
    dropSnapshot: (id) => change({ snapshots: new Map([...draft.journal.snapshots].filter(([other]) => other !== id)) }),
    makeCurrent: async (id, coverage, at) => {
      if (begun.snapshot !== undefined) await changeSnapshot(begun.snapshot, { replacedAt: at })
      const rows = draft.journal.rows.map((row) =>
        row.coveredAt === undefined && covers(coverage, row.dot) ? { ...row, coveredAt: at } : row,
      )
      await change({ snapshot: id, rows })
    },
    emptyCovered: async (before) => {
      const isDue = (row: MemoryRow): boolean => row.bytes !== undefined && row.coveredAt !== undefined && row.coveredAt < before
      const due = draft.journal.rows.filter(isDue).length
      const rows = draft.journal.rows.map((row) => (isDue(row) ? { ...row, bytes: undefined } : row))
      const kept = [...draft.journal.snapshots].filter(([, { replacedAt }]) => replacedAt === undefined || replacedAt >= before)
      const dropped = draft.journal.snapshots.size - kept.length
      await change({ rows, snapshots: new Map(kept) })
      return { rows: due, snapshots: dropped }
    },
  }
}
