import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** The pilot was for these ages. */
export const mdtAges: Rule = {
  id: 'MD1',
  asks: 'programme',
  role: 'beside',
  programmes: ['mdt'],
  light: null,
  says: 'ages16to30',
  settledBy: ['organisation'],
  takes: 'atOnce',
  source: RULE_SOURCES.mdt,
  validFrom: lawDay('2023-01-01'),
  validTo: null,
}
