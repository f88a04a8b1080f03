import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** It can fall on a work day; some locations are flexible. */
export const weeklyReport: Rule = {
  id: 'WR1',
  asks: 'paperPermitNeeded',
  role: 'beside',
  programmes: ['paidWork'],
  light: null,
  says: null,
  settledBy: ['coa', 'employer'],
  takes: 'oneTalk',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
