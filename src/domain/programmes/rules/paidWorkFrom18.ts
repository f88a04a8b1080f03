import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** One of the five conditions: eighteen or older. */
export const paidWorkFrom18: Rule = {
  id: 'PW4',
  asks: 'minor',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'notNow',
  says: 'adultsOnly',
  settledBy: ['nobody'],
  takes: 'untilDay',
  source: RULE_SOURCES.uwv,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
