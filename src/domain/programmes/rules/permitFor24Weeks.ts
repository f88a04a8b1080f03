import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** The highest court found it against European law on 29 November 2023. */
export const permitFor24Weeks: Rule = {
  id: 'PW2',
  asks: 'paperPermitNeeded',
  role: 'beside',
  programmes: ['paidWork'],
  light: null,
  says: null,
  settledBy: ['employer', 'uwv'],
  takes: 'notKnown',
  source: RULE_SOURCES.oldLimit,
  validFrom: lawDay('2022-01-01'),
  validTo: lawDay('2023-11-28'),
}
