import { date, requiredText, text, timeOfDay } from '#kernel/fields.ts'
import type { Shape } from '#kernel/Shape.ts'

/** A laptop of this counter, as it told of itself: so that the others know of it, also when its entries lie in a snapshot. */
export const laptopShape = {
  /** The random id in the headers of its entries; it names no person. */
  device: requiredText,
  /** The letter on its tickets. */
  letter: text,
  /** The last day on which something was written there. */
  heardOn: date,
  closedOn: date,
  closedAt: timeOfDay,
} satisfies Shape
