import { sameValue } from '#kernel/FieldValue.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface ChooseValueInput {
  readonly record: RecordKind
  readonly id: RecordId
  /** The field under its stored name: `phone`, `wishes/cooking`. */
  readonly field: string
  /** One of the values that wait, as it is stored. */
  readonly value: FieldValue
  /** Every value that was on the screen. */
  readonly saw: readonly FieldValue[]
}

/** Somebody says which of several values is right. It takes the place of all of them, so that no laptop asks again. */
export const chooseValue: Deed<ChooseValueInput, null, Problem> =
  (deps) =>
  ({ record, id, field, value, saw }) => {
    const found = foundRecord(deps.read, record, id)
    if (!found.ok) return found
    const heads = deps.read.apart.conflictsOf(record, id).find((conflict) => conflict.field === field)?.heads
    if (!heads) return err({ kind: 'alreadyChosen' })
    const isOffered = heads.some((head) => sameValue(head.value, value))
    const isSeen = heads.every((head) => saw.some((seen) => sameValue(seen, head.value)))
    if (!isOffered || !isSeen) return err({ kind: 'choiceChanged' })
    return done(null, [{ kind: 'field', record, id, field, value }])
  }
