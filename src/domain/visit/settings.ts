import { mapOf, requiredText, text, yesNo } from '#kernel/fields.ts'
import type { Shape } from '#kernel/Shape.ts'
import { IMPORTANCE, MATCH_PARTS } from '#domain/matching/matchWeights.ts'

/** What makes this location different from another: settings, never code. */
export const settingsShape = {
  locationName: requiredText,
  counterName: text,
  ticketsOff: yesNo,
  /** What this location finds more or less important in a suggestion; a part that is not named counts as it began. */
  importance: mapOf(MATCH_PARTS, IMPORTANCE),
} satisfies Shape
