import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Sixteen and seventeen: only what an organisation opened to them. */
export const minorsNotOpened: Rule = {
  id: 'AG1',
  asks: 'minorNotOpened',
  role: 'decides',
  programmes: ['volunteering', 'languageCafe', 'sport', 'meeting', 'course', 'mdt', 'ownInitiative'],
  light: 'doThisFirst',
  says: 'minorsNotOpened',
  settledBy: ['organisation', 'coordinator'],
  takes: 'oneTalk',
  source: RULE_SOURCES.house,
  validFrom: lawDay('2026-01-01'),
  validTo: null,
}
