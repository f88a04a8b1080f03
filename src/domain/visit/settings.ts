import { mapOf, requiredText, text, wholeNumber, yesNo } from '#kernel/fields.ts'
import type { Shape } from '#kernel/Shape.ts'
import { IMPORTANCE, MATCH_PARTS } from '#domain/matching/matchWeights.ts'

/** What makes this location different from another: settings, never code. */
export const settingsShape = {
  locationName: requiredText,
  counterName: text,
  ticketsOff: yesNo,
  /** Which poster hangs on the wall, for telephones; a higher number ends the one before. Absent: none was ever made. */
  poster: wholeNumber(1, 9999),
  /** Whether a person's own path is looked at with them; off until a coordinator says so. */
  ownPath: yesNo,
  /** What this location finds more or less important in a suggestion; a part that is not named counts as it began. */
  importance: mapOf(MATCH_PARTS, IMPORTANCE),
} satisfies Shape
