import { FIRST_CHAIN, NO_GENERATION, NOWHERE, beginningOf } from '#sync/journalPlace.ts'
import type { Generation, JournalPlace } from '#sync/journalPlace.ts'
import { coversAll } from '#sync/coverage.ts'
import type { Download, OvertakenBy, SettledPush, SyncMarks, TakenPage } from '#sync/cycle/LocalJournal.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotFacts } from '#sync/wireSnapshot.ts'

/** What a device keeps of its exchange with the server, in one row. */
export interface SyncRecord {
  readonly place: JournalPlace
  readonly cursor: number
  readonly joined: SnapshotFacts | undefined
  /** Never replaced by a later one: after the server was put back, this device may be the only one that still has it. */
  readonly waiting: readonly WaitingFacts[]
  readonly owed: SnapshotId | undefined
  /** The server was put back and may lack what only a snapshot of this device holds. */
  readonly refill: boolean
}

/** A snapshot that waits, and the life of the journal that it came from: a server in another life may have it no more. */
export interface WaitingFacts extends SnapshotFacts {
  readonly of: Generation
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
export const afterPage = (record: SyncRecord, { asked, place, from, to, owed, lost }: TakenPage): SyncRecord | undefined =>
  record.place.generation === asked && record.cursor === from
    ? withoutLost(
        { ...record, place: furthest(record.place, place), cursor: to, owed: isHere(record, owed) ? record.owed : (owed ?? record.owed) },
        lost,
      )
    : undefined

/** Undefined: done for that generation already. */
export const afterRestart = (record: SyncRecord, generation: Generation): SyncRecord | undefined =>
  record.place.generation === generation
    ? undefined
    : { ...record, place: beginningOf(generation), cursor: 0, joined: undefined, owed: undefined, refill: true }

/** Another snapshot that has come to be owed while this one was on its way stays owed. */
export const afterAside = (record: SyncRecord, facts: SnapshotFacts, { paid, asked }: Download): SyncRecord => {
  const others = record.waiting.filter(({ id }) => id !== facts.id)
  const isPresent = record.place.generation === asked
  // A snapshot covers at least what the one before covered: one that covers less is older, and the server was put back.
  const isOlder = isPresent && record.joined !== undefined && !coversAll(facts.coverage, record.joined.coverage)
  return {
    ...record,
    owed: record.owed === paid ? undefined : record.owed,
    waiting: record.joined?.id === facts.id ? others : [...others, { ...facts, of: asked }],
    refill: record.refill || isOlder,
  }
}

/** The engine has joined these, and its state with them is on the disk. What came from another life is not the server's for that. */
export const afterJoined = (record: SyncRecord, ids: readonly string[]): SyncRecord => ({
  ...record,
  joined: newestOfThisLife(record, ids) ?? record.joined,
  waiting: record.waiting.filter(({ id }) => !ids.includes(id)),
})

/** Of these snapshots the last one that the server has in this life. */
export const newestOfThisLife = ({ waiting, place }: SyncRecord, ids: readonly string[]): SnapshotFacts | undefined =>
  waiting.findLast(({ id, of }) => of === place.generation && ids.includes(id))

/** What this device has is all in that snapshot of the server; unless the server was found put back meanwhile. */
export const afterCompared = (record: SyncRecord, joined: SnapshotId): SyncRecord =>
  record.joined?.id === joined ? { ...record, refill: false } : record

/** It is this device's own state, so it needs not wait for the engine, also where it came back as the server's before this was known. */
export const afterUpload = (record: SyncRecord, facts: SnapshotFacts, asked: Generation): SyncRecord =>
  record.place.generation === asked
    ? {
        ...record,
        joined: facts,
        refill: false,
        owed: record.owed === facts.id ? undefined : record.owed,
        waiting: record.waiting.filter(({ id }) => id !== facts.id),
      }
    : record

export const afterOvertaken = (record: SyncRecord, { current, asked }: OvertakenBy): SyncRecord => {
  if (record.place.generation !== asked) return record
  if (current === undefined) return withoutLost(record, record.joined?.id)
  return isHere(record, current) ? record : { ...record, owed: current }
}

/** The server has this snapshot no more, though all its rows are as they were: it was put back, and may lack what was only in it. */
const withoutLost = (record: SyncRecord, lost: SnapshotId | undefined): SyncRecord =>
  lost !== undefined && record.joined?.id === lost ? { ...record, joined: undefined, refill: true } : record

const isHere = ({ joined, waiting }: SyncRecord, snapshot: SnapshotId | undefined): boolean =>
  snapshot !== undefined && (joined?.id === snapshot || waiting.some(({ id }) => id === snapshot))

const furthest = (present: JournalPlace, told: JournalPlace): JournalPlace =>
  present.generation === NO_GENERATION || present.chain === FIRST_CHAIN || told.seq > present.seq ? told : present
