import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Rule } from '#domain/programmes/rule.ts'

/** Rules that hold on that day, in the order of the list; where one takes the place of another, only that one. */
export const rulesOn = <R extends Rule>(rules: readonly R[], day: CalendarDate): readonly R[] => {
  const holding = rules.filter(({ validFrom, validTo }) => validFrom !== null && validFrom <= day && (validTo === null || day <= validTo))
  const replaced = new Set(holding.map(({ replaces }) => replaces))
  return holding.filter(({ id }) => !replaced.has(id))
}
