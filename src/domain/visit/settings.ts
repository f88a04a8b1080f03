import { requiredText, text, yesNo } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** What makes this location different from another: settings, never code. */
export const settingsShape = {
  locationName: requiredText,
  counterName: text,
  ticketsOff: yesNo,
} satisfies Shape

export interface Settings extends ContentOf<typeof settingsShape> {
  readonly id: RecordId
}
