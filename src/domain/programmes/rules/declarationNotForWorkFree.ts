import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Who may work freely needs no declaration of the organisation. */
export const declarationNotForWorkFree: Rule = {
  id: 'VD7',
  asks: 'paperWorkFree',
  role: 'decides',
  programmes: ['volunteering', 'mdt'],
  light: 'free',
  says: 'paperSaysYes',
  settledBy: ['counter'],
  takes: 'atOnce',
  source: RULE_SOURCES.centres,
  validFrom: lawDay('2023-11-16'),
  validTo: null,
}
