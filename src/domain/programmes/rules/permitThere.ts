import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Granted and not past its day. */
export const permitThere: Rule = {
  id: 'PW14',
  asks: 'permitThere',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'free',
  says: 'permitThere',
  settledBy: ['employer'],
  takes: 'atOnce',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
