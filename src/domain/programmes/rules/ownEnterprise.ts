import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Many do not know that it exists. */
export const ownEnterprise: Rule = {
  id: 'OE1',
  asks: 'nothing',
  role: 'explains',
  programmes: [],
  light: null,
  says: null,
  settledBy: ['legalHelp', 'municipality'],
  takes: 'notKnown',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
