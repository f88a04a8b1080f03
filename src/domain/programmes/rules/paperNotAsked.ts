import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Paid work begins with what the paper says, or with asking it. */
export const paperNotAsked: Rule = {
  id: 'PW7',
  asks: 'paperNotAsked',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'unknown',
  says: 'askPaper',
  settledBy: ['counter'],
  takes: 'atOnce',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
