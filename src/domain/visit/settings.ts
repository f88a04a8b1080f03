import { requiredText, text, yesNo } from '#kernel/fields.ts'
import type { Shape } from '#kernel/Shape.ts'

/** What makes this location different from another: settings, never code. */
export const settingsShape = {
  locationName: requiredText,
  counterName: text,
  ticketsOff: yesNo,
} satisfies Shape
