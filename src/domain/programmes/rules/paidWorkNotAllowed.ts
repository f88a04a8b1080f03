import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** What stands on the paper; nobody here guesses why. */
export const paidWorkNotAllowed: Rule = {
  id: 'PW8',
  asks: 'paperNotAllowed',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'notNow',
  says: 'paperSaysNo',
  settledBy: ['legalHelp', 'coa'],
  takes: 'notKnown',
  source: RULE_SOURCES.uwv,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
