import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** After three years it is asked again. */
export const declarationExpired: Rule = {
  id: 'VD5',
  asks: 'declarationExpired',
  role: 'decides',
  programmes: ['volunteering', 'mdt'],
  light: 'doThisFirst',
  says: 'declarationExpired',
  settledBy: ['organisation', 'uwv'],
  takes: 'notKnown',
  source: RULE_SOURCES.declaration,
  validFrom: lawDay('2023-11-16'),
  validTo: null,
}
