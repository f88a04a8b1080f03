import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Asked by the organisation, for a kind of work; valid three years. */
export const declarationValid: Rule = {
  id: 'VD2',
  asks: 'declarationValid',
  role: 'decides',
  programmes: ['volunteering', 'mdt'],
  light: 'free',
  says: 'declarationValid',
  settledBy: ['organisation'],
  takes: 'atOnce',
  source: RULE_SOURCES.declaration,
  validFrom: lawDay('2023-11-16'),
  validTo: null,
}
