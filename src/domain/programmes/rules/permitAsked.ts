import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Five weeks by law, up to nine in practice. */
export const permitAsked: Rule = {
  id: 'PW13',
  asks: 'permitAsked',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'doThisFirst',
  says: 'permitAsked',
  settledBy: ['uwv', 'employer'],
  takes: 'fiveToNineWeeks',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
