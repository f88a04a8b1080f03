import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Part of the plan with the municipality. */
export const participationDeclaration: Rule = {
  id: 'PV1',
  asks: 'nothing',
  role: 'explains',
  programmes: [],
  light: null,
  says: null,
  settledBy: ['municipality'],
  takes: 'notKnown',
  source: RULE_SOURCES.civic,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
