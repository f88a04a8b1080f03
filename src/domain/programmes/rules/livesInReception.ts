import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** One of the five conditions; UWV asks COA. */
export const livesInReception: Rule = {
  id: 'PW11',
  asks: 'paperPermitNeeded',
  role: 'beside',
  programmes: ['paidWork'],
  light: null,
  says: null,
  settledBy: ['coa'],
  takes: 'atOnce',
  source: RULE_SOURCES.uwv,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
