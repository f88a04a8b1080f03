import type { Instant } from '#kernel/Instant.ts'
import type { DotKey } from '#sync/dot.ts'
import type { Generation, JournalPlace } from '#sync/journalPlace.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { PulledEntry } from '#sync/wirePull.ts'
import type { ParkReason, RefuseReason } from '#sync/wirePush.ts'
import type { SnapshotFacts } from '#sync/wireSnapshot.ts'

/** How far this device and the server know of each other. */
export interface SyncMarks {
  readonly place: JournalPlace
  /** Rows up to this one were taken in. */
  readonly cursor: number
  /** The last snapshot of the server that the engine has joined into this device's state. */
  readonly joined: SnapshotId | undefined
  /** Downloaded whole, and not joined yet: only the engine has the key. */
  readonly waiting: readonly SnapshotId[]
  /** A snapshot of the server that holds rows which were not sent any more: it, or a later one, must still be downloaded. */
  readonly owed: SnapshotId | undefined
}

/** An entry that the server has not confirmed. */
export interface UnsentEntry extends SealedBytes {
  readonly dot: DotKey
  /** Order of saving on this device. */
  readonly position: number
}

/** How much is asked for at once. */
export interface Portion {
  readonly entries: number
  readonly bytes: number
}

export type AsideReason = ParkReason | RefuseReason

export interface SettledPush {
  /** The life of the journal in which it was asked. Where the device has gone on to another, nothing is written. */
  readonly asked: Generation
  readonly place: JournalPlace
  readonly confirmed: readonly DotKey[]
  readonly aside: readonly { readonly dot: DotKey; readonly why: AsideReason }[]
  /** All rows in between are this push's own: they need not be pulled. */
  readonly own: { readonly from: number; readonly to: number } | undefined
  readonly at: Instant
}

/** A row of a page whose header could be read. */
export interface NamedEntry extends PulledEntry {
  readonly dot: DotKey
}

export interface TakenPage {
  readonly asked: Generation
  readonly place: JournalPlace
  readonly from: number
  readonly to: number
  readonly owed: SnapshotId | undefined
  /** The snapshot that this device had joined, where the server has none any more. */
  readonly lost: SnapshotId | undefined
  readonly entries: readonly NamedEntry[]
  /** Rows whose header can not be read: kept as they came, to be looked at. */
  readonly unreadable: readonly PulledEntry[]
  readonly at: Instant
}

/** A snapshot that the engine has sealed for the server. */
export interface OutgoingSnapshot {
  readonly facts: SnapshotFacts
  readonly builtOn: SnapshotId | undefined
  readonly chunks: readonly Uint8Array[]
}

/** What a download was for. */
export interface Download {
  /** Is owed no more. */
  readonly paid: SnapshotId
  /** The life of the journal in which the server had it. */
  readonly asked: Generation
}

/** The server's snapshot is another one than that on which an outgoing one was built, or none, in the life in which it was asked. */
export interface OvertakenBy {
  readonly current: SnapshotId | undefined
  readonly asked: Generation
}

/**
 * The sealed journal of one location on this device, as the exchange with the server sees it. Each function that writes does
 * so in one transaction: all of it, or none. Several pages may use it at once.
 */
export interface LocalJournal {
  readonly marks: () => Promise<SyncMarks>
  readonly unsentCount: () => Promise<number>
  /** In order of saving, after that position: as many as the portion holds, and one in any case if there is one. */
  readonly unsentAfter: (position: number, portion: Portion) => Promise<readonly UnsentEntry[]>
  /** False where the device has gone on to another life of the journal meanwhile; nothing is written then. */
  readonly settlePush: (settled: SettledPush) => Promise<boolean>
  /** How many entries were new here. Undefined where somebody else has gone on from there meanwhile; nothing is written then. */
  readonly takePage: (page: TakenPage) => Promise<number | undefined>
  /**
   * The server was put back to an older state: every entry of this disk counts as unsent again, the cursor goes to the
   * beginning, and nothing is deleted. Does nothing where this was done for that generation already.
   */
  readonly startAgain: (generation: Generation) => Promise<void>
  readonly chunksHere: (snapshot: SnapshotId) => Promise<readonly number[]>
  readonly keepChunk: (snapshot: SnapshotId, index: number, sealed: Uint8Array) => Promise<void>
  /** All chunks are here: the snapshot waits for the engine; what it covers is on the server. */
  readonly putAside: (facts: SnapshotFacts, download: Download, at: Instant) => Promise<void>
  readonly outgoing: () => Promise<OutgoingSnapshot | undefined>
  /** It can not become the server's snapshot. Where another one is, that one must be downloaded. */
  readonly dropOutgoing: (snapshot: SnapshotId, by: OvertakenBy | undefined) => Promise<void>
  /** It is the server's snapshot now; what it covers is on the server. */
  readonly outgoingIsCurrent: (facts: SnapshotFacts, asked: Generation, at: Instant) => Promise<void>
}
