import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { LAW } from '#domain/programmes/LAW.ts'
import { locationRules } from '#domain/programmes/locationRules.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_IDS } from '#domain/programmes/ruleIds.ts'
import type { RuleOverride } from '#domain/programmes/ruleOverride.ts'
import { rulesOn } from '#domain/programmes/rulesOn.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'

export interface RuleHere {
  readonly law: Rule
  /** As it holds here on that day; undefined where it does not hold. */
  readonly now: Rule | undefined
  /** All that this location said of it, also of days to come and days that are over, the latest first. */
  readonly overrides: readonly RuleOverride[]
}

/** Every rule in the order of the ids, with how it stands at this location on that day. */
export const rulesHere = (read: Reader, { day }: { readonly day: CalendarDate }): readonly RuleHere[] => {
  const overrides = read.all('ruleOverride')
  const holding = rulesOn(locationRules(overrides), day)
  return LAW.toSorted((a, b) => RULE_IDS.indexOf(a.id) - RULE_IDS.indexOf(b.id)).map((law) => ({
    law,
    now: holding.find(({ id }) => id === law.id),
    overrides: overrides
      .filter(({ ruleId }) => ruleId === law.id)
      .toSorted((a, b) => compareText(b.from ?? '', a.from ?? '') || compareText(a.id, b.id)),
  }))
}
