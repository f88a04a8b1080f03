import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** 000, 002: meeting, learning and sport are no work for an organisation. The first day of the year that the source looks back on. */
export const noWorkForOthers: Rule = {
  id: 'TP1',
  asks: 'programme',
  role: 'decides',
  programmes: ['languageCafe', 'sport', 'meeting', 'course', 'ownInitiative'],
  light: 'free',
  says: 'noWorkForOthers',
  settledBy: ['nobody'],
  takes: 'atOnce',
  source: RULE_SOURCES.takePart,
  validFrom: lawDay('2019-01-01'),
  validTo: null,
}
