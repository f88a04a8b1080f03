import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** The permit lapses, the job does not. */
export const statusGranted: Rule = {
  id: 'ST1',
  asks: 'nothing',
  role: 'explains',
  programmes: [],
  light: null,
  says: null,
  settledBy: ['municipality', 'employer'],
  takes: 'oneTalk',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
