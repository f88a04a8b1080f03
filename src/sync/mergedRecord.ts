import { sameValue } from '#kernel/FieldValue.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { StoredFields } from '#kernel/Shape.ts'
import { ABOUT_FIELD } from '#sync/change.ts'
import { sameDot } from '#sync/dot.ts'
import type { Dot } from '#sync/dot.ts'
import { compareHlc } from '#sync/hlc.ts'
import type { Hlc } from '#sync/hlc.ts'

/** When and in which entry something was said. */
export interface Stamp {
  readonly dot: Dot
  readonly hlc: Hlc
}

/** One value of a field that nothing has replaced yet. */
export interface Head extends Stamp {
  readonly value: FieldValue
}

/** A record as the merge shows it. Live: it changes in place when an entry arrives. */
export interface StoredRecord {
  readonly record: string
  readonly id: RecordId
  /** The shown value of each field. */
  readonly fields: StoredFields
  /** Kinds of change made to this record by a newer version, that this version keeps but can not show. */
  readonly newer: readonly string[]
}

/**
 * The record with what the merge needs to know. Nearly every field has one head, stamped like most of its record, so only
 * other heads are written out: a record that one deed made costs its values and one stamp.
 */
export interface MergedRecord extends StoredRecord {
  fields: Record<string, FieldValue>
  newer: readonly string[]
  readonly stamp: Stamp
  /** The heads, newest first, of fields that have not exactly one head stamped `stamp`. */
  own: Map<string, readonly Head[]> | undefined
  /** Whom the record was ever about besides the one it shows: erasing one of them takes it along, too. */
  alsoAbout: readonly RecordId[]
}

export type RecordsByKind = Map<string, Map<RecordId, MergedRecord>>

export const createMergedRecord = (record: string, id: RecordId, stamp: Stamp): MergedRecord => ({
  record,
  id,
  fields: {},
  newer: [],
  stamp,
  own: undefined,
  alsoAbout: [],
})

/** The heads of a field, newest first. */
export const headsIn = (of: MergedRecord, field: string): readonly Head[] => {
  const own = of.own?.get(field)
  if (own) return own
  // `hasOwn`: a field may be called `constructor`.
  const value = Object.hasOwn(of.fields, field) ? of.fields[field] : undefined
  return value === undefined ? [] : [{ dot: of.stamp.dot, hlc: of.stamp.hlc, value }]
}

export const setHeads = (of: MergedRecord, field: string, heads: readonly Head[]): void => {
  const sorted = heads.length > 1 ? heads.toSorted(newestFirst) : heads
  const newest = sorted[0]
  if (newest === undefined) {
    Reflect.deleteProperty(of.fields, field)
    of.own?.delete(field)
    return
  }
  of.fields[field] = newest.value
  if (sorted.length === 1 && sameDot(newest.dot, of.stamp.dot)) {
    of.own?.delete(field)
    return
  }
  of.own ??= new Map()
  of.own.set(field, sorted)
}

/** One head for each really different value, newest first. */
export const differentHeads = (heads: readonly Head[]): readonly Head[] =>
  heads.filter((head, index) => heads.findIndex((other) => sameValue(other.value, head.value)) === index)

/** Everybody the record was ever said to be about. */
export const aboutsOf = (of: MergedRecord): readonly RecordId[] => {
  const shown = shownAbout(of)
  return shown === undefined ? of.alsoAbout : [shown, ...of.alsoAbout]
}

/** Remembers these as ever named; the one now shown is not written twice. */
export const rememberAbouts = (of: MergedRecord, named: readonly RecordId[]): void => {
  const shown = shownAbout(of)
  of.alsoAbout = [...new Set([...of.alsoAbout, ...named])].filter((id) => id !== shown).toSorted()
}

/** The record that such a value of the field `about` names. */
export const namedBy = (value: FieldValue | undefined): RecordId | undefined =>
  typeof value === 'string' ? (value as RecordId) : undefined

/** Neither a value to show nor a memory to keep. */
export const isHollow = (of: MergedRecord): boolean => of.alsoAbout.length === 0 && Object.keys(of.fields).length === 0

/** The newest first, and one fixed order for heads stamped alike. */
const newestFirst = (a: Head, b: Head): number => compareHlc(b.hlc, a.hlc) || b.dot.seq - a.dot.seq

const shownAbout = (of: MergedRecord): RecordId | undefined =>
  Object.hasOwn(of.fields, ABOUT_FIELD) ? namedBy(of.fields[ABOUT_FIELD]) : undefined
