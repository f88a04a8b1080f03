import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Eighty hours, and a certificate of the programme. */
export const mdtHours: Rule = {
  id: 'MD3',
  asks: 'programme',
  role: 'beside',
  programmes: ['mdt'],
  light: null,
  says: null,
  settledBy: ['organisation'],
  takes: 'notKnown',
  source: RULE_SOURCES.mdt,
  validFrom: lawDay('2023-01-01'),
  validTo: null,
}
