import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface UndoChoiceInput {
  readonly record: RecordKind
  readonly id: RecordId
  readonly field: string
  /** A value that the choice put aside, as it was stored. */
  readonly value: FieldValue
}

/**
 * Puts back a value that was not chosen. It stands beside what is there now and replaces nothing, so people are asked again; a
 * choice between three is taken back by two of these.
 */
export const undoChoice: Deed<UndoChoiceInput, null, Problem> =
  (deps) =>
  ({ record, id, field, value }) => {
    const found = foundRecord(deps.read, record, id)
    if (!found.ok) return found
    // As if its author had only known this very value: no other head is replaced.
    return done(null, [{ kind: 'field', record, id, field, value, saw: value }])
  }
