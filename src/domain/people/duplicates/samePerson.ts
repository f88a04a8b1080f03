import { date, oneOf, reference, requiredReference, text } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** Undecided again after a merge was taken back. */
export const VERDICTS = ['undecided', 'same', 'different'] as const

/**
 * What somebody said of two files: one person, or not. Its id is derived from both ids, whichever is named first, so that two laptops write
 * one record whatever they decide. It carries no field `about`: it must outlive the erasure of one of the two, since the other file is then
 * of somebody who asked to be forgotten. It holds nothing of a person but two random ids.
 */
export const samePersonShape = {
  first: requiredReference,
  second: requiredReference,
  verdict: oneOf(VERDICTS, 'undecided'),
  /** What the two files said when they were found different, as a number that says nothing by itself. */
  seen: text,
  on: date,
  by: reference,
} satisfies Shape

export interface SamePerson extends ContentOf<typeof samePersonShape> {
  readonly id: RecordId
}

/** Both ids in one order, however they were named. */
export const inOrder = (one: RecordId, other: RecordId): readonly [RecordId, RecordId] => (one < other ? [one, other] : [other, one])
