import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Dot } from '#sync/dot.ts'

/** One thing that an entry says. */
export type Change = FieldChange | ErasedChange | UnknownChange

export interface FieldChange {
  readonly kind: 'field'
  /** The kind of record: 'resident', 'match', … or one that only a newer version knows. */
  readonly record: string
  readonly id: RecordId
  /** A field's name ('callName') or one element of a set ('wishes/cooking'). */
  readonly field: string
  readonly value: FieldValue
  /** The heads of this field that the author saw and means to replace. */
  readonly replaces: readonly Dot[]
}

/** The record and everything about it go, for ever. */
export interface ErasedChange {
  readonly kind: 'erased'
  readonly record: string
  readonly id: RecordId
}

/** A kind of change that only a newer version knows: kept and passed on as it came. */
export interface UnknownChange {
  readonly kind: 'unknown'
  readonly tag: number
  readonly record: string
  readonly id: RecordId
  readonly bytes: Uint8Array
}

/** What a deed asks for; which heads it replaces is found out by the author of the entry. */
export type DraftChange = DraftFieldChange | ErasedChange

export interface DraftFieldChange {
  readonly kind: 'field'
  readonly record: string
  readonly id: RecordId
  readonly field: string
  readonly value: FieldValue
  /** The value the person had on the screen, where there was one: a head with another value is then not replaced. */
  readonly saw?: FieldValue
}

/** The field in which a record about a person names that person; erasing the person takes the record along. */
export const ABOUT_FIELD = 'about'
