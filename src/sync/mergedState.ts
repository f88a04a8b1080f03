import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { ABOUT_FIELD } from '#sync/change.ts'
import type { Change, FieldChange, UnknownChange } from '#sync/change.ts'
import { addDot, covers, createCoverage } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import { sameDot } from '#sync/dot.ts'
import { dotOf } from '#sync/entryHeader.ts'
import type { EntryHeader } from '#sync/entryHeader.ts'
import { absorb } from '#sync/erasure.ts'
import { aboutsOf, createMergedRecord, differentHeads, headsIn, isHollow, namedBy, rememberAbouts, setHeads } from '#sync/mergedRecord.ts'
import type { Head, MergedRecord, RecordsByKind, Stamp, StoredRecord } from '#sync/mergedRecord.ts'
import { createReplacedUnseen, forgetUnseenOf, isReplacedUnseen, rememberUnseen, takeUnseen } from '#sync/replacedUnseen.ts'
import type { ReplacedUnseen } from '#sync/replacedUnseen.ts'

/**
 * What you get by merging entries, in any order. Changed in place, for speed: 50,000 records are copied by nobody. Only the
 * functions of this folder write in it.
 */
export interface MergedState {
  records: RecordsByKind
  readonly coverage: Coverage
  readonly replacedUnseen: ReplacedUnseen
  /** Erased records and those that went with them; never forgotten. */
  readonly erased: Set<RecordId>
  /** Changes of a kind that only a newer version knows, by the record they are about. */
  readonly newer: Map<RecordId, readonly NewerChange[]>
}

export interface NewerChange extends Stamp {
  readonly change: UnknownChange
}

/** An opened entry. */
export interface Entry {
  readonly header: EntryHeader
  readonly changes: readonly Change[]
}

export interface TouchedRecord {
  readonly record: string
  readonly id: RecordId
}

export interface Conflict extends TouchedRecord {
  readonly field: string
  /** At least two, with different values, the shown one first. */
  readonly heads: readonly Head[]
}

export const createMergedState = (): MergedState => ({
  records: new Map(),
  coverage: createCoverage(),
  replacedUnseen: createReplacedUnseen(),
  erased: new Set(),
  newer: new Map(),
})

export const recordOf = (state: MergedState, record: string, id: RecordId): StoredRecord | undefined => state.records.get(record)?.get(id)

export const recordsOf = (state: MergedState, record: string): Iterable<StoredRecord> => state.records.get(record)?.values() ?? []

export const countOf = (state: MergedState, record: string): number => state.records.get(record)?.size ?? 0

export const isErased = (state: MergedState, id: RecordId): boolean => state.erased.has(id)

/** The heads of a field, the shown one first. */
export const headsOf = (state: MergedState, record: string, id: RecordId, field: string): readonly Head[] => {
  const of = state.records.get(record)?.get(id)
  return of ? headsIn(of, field) : []
}

/** Fields with several really different values, which wait for a person to choose. */
export function* conflictsOf(state: MergedState): Iterable<Conflict> {
  for (const ofKind of state.records.values()) for (const of of ofKind.values()) if (of.own) yield* conflictsIn(of)
}

/** Those of one record. */
export const conflictsOfRecord = (state: MergedState, record: string, id: RecordId): readonly Conflict[] => {
  const of = state.records.get(record)?.get(id)
  return of?.own ? [...conflictsIn(of)] : []
}

/** Merges one entry. An entry that is merged already changes nothing; the order in which entries come does not matter. */
export const applyEntry = (state: MergedState, entry: Entry): { readonly applied: boolean; readonly touched: readonly TouchedRecord[] } => {
  const dot = dotOf(entry.header)
  if (covers(state.coverage, dot)) return { applied: false, touched: [] }
  addDot(state.coverage, dot)
  const stamp: Stamp = { dot, hlc: entry.header.hlc }
  const touched = new Map<string, TouchedRecord>()
  const touch = ({ record, id }: TouchedRecord): void => void touched.set(id + record, { record, id })
  const erasing: RecordId[] = []
  for (const change of entry.changes) {
    if (state.erased.has(change.id)) continue
    touch(change)
    switch (change.kind) {
      case 'field':
        applyField(state, stamp, change)
        if (change.field === ABOUT_FIELD && isErasedValue(state, change.value)) erasing.push(change.id)
        break
      case 'erased':
        erasing.push(change.id)
        break
      case 'unknown':
        keepNewer(state, { ...stamp, change })
        break
    }
  }
  takeUnseen(state.replacedUnseen, dot)
  if (erasing.length > 0) for (const gone of eraseFrom(state, erasing)) touch(gone)
  return { applied: true, touched: [...touched.values()] }
}

/** Takes these and all about them out of every part of the state. Answers the records that went. */
export const eraseFrom = (state: MergedState, ids: Iterable<RecordId>): readonly MergedRecord[] => {
  const gone = absorb(state.records, state.erased, ids)
  forgetUnseenOf(state.replacedUnseen, state.erased)
  for (const id of state.newer.keys()) if (state.erased.has(id)) state.newer.delete(id)
  return gone
}

/** Keeps a change that this version can not read, and says so on the record. */
export const keepNewer = (state: MergedState, newer: NewerChange): void => {
  const { id, record } = newer.change
  state.newer.set(id, [...(state.newer.get(id) ?? []), newer])
  const of = state.records.get(record)?.get(id)
  if (of) of.newer = newerNames(state, record, id)
}

/** The kinds of change that this version keeps of a record but can not show. */
export const newerNames = (state: MergedState, record: string, id: RecordId): readonly string[] => {
  const kept = state.newer.get(id)
  if (!kept) return NO_NAMES
  const tags = kept.filter((newer) => newer.change.record === record).map((newer) => newer.change.tag)
  return [...new Set(tags)].toSorted((a, b) => a - b).map((tag) => `change ${String(tag)}`)
}

function* conflictsIn({ record, id, own }: MergedRecord): Iterable<Conflict> {
  for (const [field, all] of own ?? []) {
    const heads = all.length > 1 ? differentHeads(all) : all
    if (heads.length > 1) yield { record, id, field, heads }
  }
}

const applyField = (state: MergedState, stamp: Stamp, change: FieldChange): void => {
  const of = recordFor(state, stamp, change)
  const abouts = change.field === ABOUT_FIELD ? aboutsOf(of) : NO_IDS
  const present = headsIn(of, change.field)
  const replaced = change.replaces.filter((dot) => !sameDot(dot, stamp.dot))
  for (const dot of replaced) if (!covers(state.coverage, dot)) rememberUnseen(state.replacedUnseen, dot, change)
  // A second change of the same field in one entry has the same dot and takes the first one's place.
  const left = present.filter((head) => !sameDot(head.dot, stamp.dot) && !replaced.some((dot) => sameDot(dot, head.dot)))
  const isReplaced = isReplacedUnseen(state.replacedUnseen, stamp.dot, change)
  setHeads(of, change.field, isReplaced ? left : [...left, { ...stamp, value: change.value }])
  if (change.field === ABOUT_FIELD) {
    const named = namedBy(change.value)
    rememberAbouts(of, named === undefined ? abouts : [...abouts, named])
  }
  if (isHollow(of)) state.records.get(change.record)?.delete(change.id)
}

const recordFor = (state: MergedState, stamp: Stamp, { record, id }: TouchedRecord): MergedRecord => {
  let ofKind = state.records.get(record)
  if (!ofKind) state.records.set(record, (ofKind = new Map<RecordId, MergedRecord>()))
  let of = ofKind.get(id)
  if (!of) ofKind.set(id, (of = { ...createMergedRecord(record, id, stamp), newer: newerNames(state, record, id) }))
  return of
}

const isErasedValue = (state: MergedState, value: FieldValue): boolean => {
  const named = namedBy(value)
  return named !== undefined && state.erased.has(named)
}

const NO_NAMES: readonly string[] = []
const NO_IDS: readonly RecordId[] = []
