import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Only where the organisation has nothing to show is the person asked. */
export const paperBesideDeclaration: Rule = {
  id: 'VD9',
  asks: 'paperNotAsked',
  role: 'step',
  programmes: ['volunteering', 'mdt'],
  light: null,
  says: null,
  settledBy: ['counter'],
  takes: 'atOnce',
  source: RULE_SOURCES.centres,
  validFrom: lawDay('2023-11-16'),
  validTo: null,
}
