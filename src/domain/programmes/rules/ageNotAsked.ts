import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'
import { PROGRAMMES } from '#domain/words/activityWords.ts'

/** Without an age nobody knows whether an activity must be open to minors. */
export const ageNotAsked: Rule = {
  id: 'AG3',
  asks: 'ageNotAsked',
  role: 'decides',
  programmes: PROGRAMMES,
  light: 'unknown',
  says: 'askAge',
  settledBy: ['counter'],
  takes: 'atOnce',
  source: RULE_SOURCES.house,
  validFrom: lawDay('2026-01-01'),
  validTo: null,
}
