import { FIRST_CHAIN, NO_GENERATION, NOWHERE, beginningOf } from '#sync/journalPlace.ts'
import type { Generation, JournalPlace } from '#sync/journalPlace.ts'
import type { SettledPush, SyncMarks, TakenPage } from '#sync/cycle/LocalJournal.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotFacts } from '#sync/wireSnapshot.ts'

/** What a device keeps of its exchange with the server, in one row. */
export interface SyncRecord {
  readonly place: JournalPlace
  readonly cursor: number
  readonly joined: SnapshotFacts | undefined
  /** Never replaced by a later one: after the server was put back, this device may be the only one that still has it. */
  readonly waiting: readonly SnapshotFacts[]
  readonly owed: SnapshotId | undefined
  /** The server was put back and may lack what only a snapshot of this device holds. */
  readonly refill: boolean
}

export const FIRST_SYNC_RECORD: SyncRecord = {
  place: NOWHERE,
  cursor: 0,
  joined: undefined,
  waiting: [],
  owed: undefined,
  refill: false,
}

export const marksOf = ({ place, cursor, joined, waiting, owed }: SyncRecord): SyncMarks => ({
  place,
  cursor,
  joined: joined?.id,
  waiting: waiting.map(({ id }) => id),
  owed,
})

/** Undefined: the device has gone on to another life of the journal. */
export const afterPush = (record: SyncRecord, { asked, place, own }: SettledPush): SyncRecord | undefined =>
  record.place.generation === asked
    ? { ...record, place: furthest(record.place, place), cursor: own?.from === record.cursor ? own.to : record.cursor }
    : undefined

/** Undefined: somebody else went on from there. */
export const afterPage = (record: SyncRecord, { asked, place, from, to, owed }: TakenPage): SyncRecord | undefined =>
  record.place.generation === asked && record.cursor === from
    ? { ...record, place: furthest(record.place, place), cursor: to, owed: isHere(record, owed) ? record.owed : (owed ?? record.owed) }
    : undefined

/** Undefined: done for that generation already. */
export const afterRestart = (record: SyncRecord, generation: Generation): SyncRecord | undefined =>
  record.place.generation === generation
    ? undefined
    : { ...record, place: beginningOf(generation), cursor: 0, joined: undefined, owed: undefined, refill: true }

/** Another snapshot that has come to be owed while this one was on its way stays owed. */
export const afterAside = (record: SyncRecord, facts: SnapshotFacts, paid: SnapshotId): SyncRecord => ({
  ...record,
  owed: record.owed === paid ? undefined : record.owed,
  waiting: isHere(record, facts.id) ? record.waiting : [...record.waiting, facts],
})

/** The engine has joined these, and its state with them is on the disk. */
export const afterJoined = (record: SyncRecord, ids: readonly string[]): SyncRecord => ({
  ...record,
  joined: record.waiting.findLast(({ id }) => ids.includes(id)) ?? record.joined,
  waiting: record.waiting.filter(({ id }) => !ids.includes(id)),
})

/** It is this device's own state, so it needs not wait for the engine, also where it came back as the server's before this was known. */
export const afterUpload = (record: SyncRecord, facts: SnapshotFacts): SyncRecord => ({
  ...record,
  joined: facts,
  waiting: record.waiting.filter(({ id }) => id !== facts.id),
  owed: record.owed === facts.id ? undefined : record.owed,
  refill: false,
})

const isHere = ({ joined, waiting }: SyncRecord, snapshot: SnapshotId | undefined): boolean =>
  snapshot !== undefined && (joined?.id === snapshot || waiting.some(({ id }) => id === snapshot))

const furthest = (present: JournalPlace, told: JournalPlace): JournalPlace =>
  present.generation === NO_GENERATION || present.chain === FIRST_CHAIN || told.seq > present.seq ? told : present
