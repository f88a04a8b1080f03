import { reference, requiredDate, requiredReference, requiredText } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** A note is a reminder, not a file: 280 characters keep it one. */
export const NOTE_MAX_CHARACTERS = 280

export const noteShape = {
  about: requiredReference,
  text: requiredText,
  on: requiredDate,
  by: reference,
} satisfies Shape

export interface Note extends ContentOf<typeof noteShape> {
  readonly id: RecordId
}
