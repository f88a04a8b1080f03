import type { Coverage } from '#sync/coverage.ts'
import type { Dot } from '#sync/dot.ts'
import type { LocationId } from '#sync/entryHeader.ts'
import type { Chain, Generation } from '#sync/journalPlace.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotFacts } from '#sync/wireSnapshot.ts'

/** The end of a location's journal. */
export interface JournalHead {
  readonly generation: Generation
  readonly seq: number
  readonly chain: Chain
  readonly snapshot: SnapshotId | undefined
}

export interface NewRow extends SealedBytes {
  readonly seq: number
  readonly dot: Dot
  readonly chain: Chain
  /** Day of receipt, whole days since 1970-01-01 UTC. */
  readonly day: number
}

/** A row that still has its bytes. */
export interface FullRow extends SealedBytes {
  readonly seq: number
  readonly day: number
}

/** A row looked up by its dot. */
export interface KnownRow {
  readonly dot: Dot
  readonly covered: boolean
  /** Undefined once they were emptied. */
  readonly bytes: SealedBytes | undefined
}

export interface StoredSnapshot extends SnapshotFacts {
  readonly builtOn: SnapshotId | undefined
}

export interface UnfinishedOffer {
  readonly id: SnapshotId
  readonly offeredAt: number
}

/** What can be read within one transaction; all answers are of one moment. */
export interface JournalReading {
  readonly head: JournalHead
  /** Undefined where there is no such row. */
  readonly chainAt: (seq: number) => Promise<Chain | undefined>
  /** Rows with bytes after a seq, in order; covered ones only where asked for. */
  readonly rowsAfter: (seq: number, limit: number, withCovered: boolean) => Promise<readonly FullRow[]>
  readonly rowsOf: (dots: readonly Dot[]) => Promise<readonly KnownRow[]>
  readonly snapshot: (id: SnapshotId) => Promise<StoredSnapshot | undefined>
  readonly chunk: (id: SnapshotId, index: number) => Promise<Uint8Array | undefined>
  /** How many entries the present snapshot holds of which no row is here: a server that was put back got them in it only. */
  readonly rowless: () => Promise<number>
  /** The chunks of a snapshot that are there. */
  readonly chunksThere: (id: SnapshotId) => Promise<readonly number[]>
  /** Snapshots that were offered and never became the location's, oldest first. */
  readonly unfinishedOffers: () => Promise<readonly UnfinishedOffer[]>
}

/** What can be changed within one transaction that holds the location's row: all of it happens, or nothing. */
export interface JournalWriting extends JournalReading {
  /** Rows go on from the head, without a gap; the head moves to the last one. */
  readonly append: (rows: readonly NewRow[]) => Promise<void>
  readonly setGeneration: (generation: Generation) => Promise<void>
  readonly keepOffer: (snapshot: StoredSnapshot, at: number) => Promise<void>
  readonly keepChunk: (id: SnapshotId, index: number, bytes: Uint8Array) => Promise<void>
  readonly dropSnapshot: (id: SnapshotId) => Promise<void>
  /** Makes it the location's snapshot and marks every row that it covers; the one before counts as replaced from now. */
  readonly makeCurrent: (id: SnapshotId, coverage: Coverage, at: number) => Promise<void>
  /** Empties rows covered, and removes snapshots replaced, before that moment. */
  readonly emptyCovered: (before: number) => Promise<{ readonly rows: number; readonly snapshots: number }>
}

/** Where the server keeps journals. Moments are milliseconds since 1970. A storage that fails throws; nothing is then half done. */
export interface JournalData {
  /** Begins the journal of a location; one that is there stays as it is. */
  readonly begin: (location: LocationId, generation: Generation) => Promise<void>
  /** Undefined where the location has no journal. Two of these for one location never overlap. */
  readonly write: <T>(location: LocationId, work: (rows: JournalWriting) => Promise<T>) => Promise<T | undefined>
  readonly read: <T>(location: LocationId, work: (rows: JournalReading) => Promise<T>) => Promise<T | undefined>
  readonly locations: () => Promise<readonly LocationId[]>
}
