import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Without lawful stay volunteering is not allowed either. */
export const volunteeringNotAllowed: Rule = {
  id: 'VD8',
  asks: 'paperNotAllowed',
  role: 'decides',
  programmes: ['volunteering', 'mdt'],
  light: 'notNow',
  says: 'paperSaysNo',
  settledBy: ['legalHelp', 'coa'],
  takes: 'notKnown',
  source: RULE_SOURCES.centres,
  validFrom: lawDay('2023-11-16'),
  validTo: null,
}
