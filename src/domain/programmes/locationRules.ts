import { LAW } from '#domain/programmes/LAW.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import type { RuleOverride } from '#domain/programmes/ruleOverride.ts'

/** The law with what this location says of it beside: each as a version with days of its own, so that one of the future waits for its day. */
export const locationRules = (overrides: readonly RuleOverride[]): readonly Rule[] =>
  overrides.length === 0 ? LAW : LAW.flatMap((rule) => [rule, ...overrides.flatMap((override) => versionOf(rule, override))])

const versionOf = (rule: Rule, { id, ruleId, effect, source, says, from, until }: RuleOverride): readonly Rule[] => {
  if (ruleId !== rule.id || effect === undefined || from === undefined) return []
  const version = {
    ...rule,
    source: { title: source, where: '', seen: from },
    validFrom: from,
    validTo: until ?? null,
    ofLocation: { overrideId: id, says, off: effect === 'off' },
  }
  // A light is given only to a rule that decides one; a step and what stands beside can be on or off.
  if (effect === 'off' || effect === 'on' || rule.role !== 'decides') return [version]
  return [{ ...version, light: effect, says: 'otherwiseHere' }]
}
