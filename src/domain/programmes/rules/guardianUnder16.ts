import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'
import { PROGRAMMES } from '#domain/words/activityWords.ts'

/** Under sixteen nothing happens without a guardian and the coordinator. */
export const guardianUnder16: Rule = {
  id: 'AG2',
  asks: 'under16',
  role: 'decides',
  programmes: PROGRAMMES,
  light: 'doThisFirst',
  says: 'guardianFirst',
  settledBy: ['guardian', 'coordinator'],
  takes: 'oneTalk',
  source: RULE_SOURCES.house,
  validFrom: lawDay('2026-01-01'),
  validTo: null,
}
