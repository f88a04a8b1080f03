import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Eighty hours sound like much, so a trial without papers comes first. */
export const mdtTrial: Rule = {
  id: 'MD2',
  asks: 'programme',
  role: 'beside',
  programmes: ['mdt'],
  light: null,
  says: 'trialFirst',
  settledBy: ['organisation'],
  takes: 'atOnce',
  source: RULE_SOURCES.mdt,
  validFrom: lawDay('2023-01-01'),
  validTo: null,
}
