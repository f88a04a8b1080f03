import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** From the day of the judgement: as long as the W-document is valid. */
export const permitAsLongAsDocument: Rule = {
  id: 'PW3',
  asks: 'paperPermitNeeded',
  role: 'beside',
  programmes: ['paidWork'],
  light: null,
  says: null,
  settledBy: ['employer', 'uwv'],
  takes: 'notKnown',
  source: RULE_SOURCES.newLimit,
  validFrom: lawDay('2023-11-29'),
  validTo: null,
}
