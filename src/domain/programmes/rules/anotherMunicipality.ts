import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** The text says "and" where a footnote says "or": ask COA. */
export const anotherMunicipality: Rule = {
  id: 'HW2',
  asks: 'nothing',
  role: 'explains',
  programmes: [],
  light: null,
  says: null,
  settledBy: ['coa', 'municipality'],
  takes: 'notKnown',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
