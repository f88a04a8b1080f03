import { sameValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { saidField } from '#domain/differences/saidField.ts'
import type { SaidField } from '#domain/differences/saidField.ts'
import type { SaidValue } from '#domain/differences/saidValue.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import type { Head } from '#sync/mergedRecord.ts'
import type { Conflict } from '#sync/mergedState.ts'
import type { Reader } from '#queries/ports.ts'

/** A head of a field with the way people say its value. */
export interface SaidHead {
  readonly head: Head
  readonly said: SaidValue
}

export interface AskedConflict {
  readonly of: SaidField
  /** At least two that people would say differently, the shown one first. */
  readonly different: readonly SaidHead[]
}

/** What to put before people; undefined where a difference means nothing to them, or where both values are said alike. */
export const askedConflict = ({ record, field, heads }: Conflict): AskedConflict | undefined => {
  const of = saidField(record, field)
  if (!of) return undefined
  const all = heads.map((head): SaidHead => ({ head, said: of.read(head.value) }))
  const different = all.filter((one, index) => all.findIndex((other) => isSaidAlike(one, other)) === index)
  return different.length > 1 ? { of, different } : undefined
}

/** How many fields of this record people are asked about. */
export const countAsked = (read: Reader, record: RecordKind, id: RecordId): number =>
  read.conflictsOf(record, id).filter((conflict) => askedConflict(conflict) !== undefined).length

/** What a newer version wrote is not alike because this one can read neither. */
const isSaidAlike = (a: SaidHead, b: SaidHead): boolean =>
  a.said.kind === 'notReadable' ? a === b : JSON.stringify(a.said) === JSON.stringify(b.said) || sameValue(a.head.value, b.head.value)
