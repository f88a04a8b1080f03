import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Rule } from '#domain/programmes/rule.ts'

/**
 * Rules that hold on that day, in the order of the list. What a location said of a rule goes before the law, and of two things it said
 * the one that began later; where one rule takes the place of another, only that one.
 */
export const rulesOn = (rules: readonly Rule[], day: CalendarDate): readonly Rule[] => {
  const inDate = rules.filter(({ validFrom, validTo }) => validFrom !== null && validFrom <= day && (validTo === null || day <= validTo))
  const located = inDate.filter(({ ofLocation }) => ofLocation !== undefined)
  const holding = inDate.filter((rule) => rule.ofLocation?.off !== true && !located.some((other) => goesBefore(other, rule)))
  const replaced = new Set(holding.map(({ replaces }) => replaces))
  return holding.filter(({ id }) => !replaced.has(id))
}

const goesBefore = (other: Rule, rule: Rule): boolean => {
  if (other.id !== rule.id || other === rule || other.ofLocation === undefined) return false
  if (rule.ofLocation === undefined) return true
  const [one, two] = [other, rule].map(({ validFrom, ofLocation }) => `${validFrom ?? ''} ${ofLocation?.overrideId ?? ''}`)
  return (one ?? '') > (two ?? '')
}
