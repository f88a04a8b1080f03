import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** What it means, roughly; how much is worked out by COA, since it depends on income and family. */
export const ownContribution: Rule = {
  id: 'RB1',
  asks: 'nothing',
  role: 'explains',
  programmes: [],
  light: null,
  says: null,
  settledBy: ['coa'],
  takes: 'oneTalk',
  source: RULE_SOURCES.reba,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
