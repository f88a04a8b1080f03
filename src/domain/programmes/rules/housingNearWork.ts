import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Never a promise: COA often can not apply it. */
export const housingNearWork: Rule = {
  id: 'HW1',
  asks: 'nothing',
  role: 'explains',
  programmes: [],
  light: null,
  says: null,
  settledBy: ['coa'],
  takes: 'notKnown',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
