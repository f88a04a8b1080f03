import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Explained before the first day, so that nobody is surprised. */
export const rebaTalk: Rule = {
  id: 'PW17',
  asks: 'noRebaTalk',
  role: 'step',
  programmes: ['paidWork'],
  light: null,
  says: null,
  settledBy: ['coa'],
  takes: 'oneTalk',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
