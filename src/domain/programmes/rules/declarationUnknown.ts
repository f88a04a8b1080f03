import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Never green because nothing was filled in. */
export const declarationUnknown: Rule = {
  id: 'VD4',
  asks: 'declarationUnknown',
  role: 'decides',
  programmes: ['volunteering', 'mdt'],
  light: 'unknown',
  says: 'askOrganisationFirst',
  settledBy: ['organisation', 'uwv'],
  takes: 'notKnown',
  source: RULE_SOURCES.declaration,
  validFrom: lawDay('2023-11-16'),
  validTo: null,
}
