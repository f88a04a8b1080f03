import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** The employer asks UWV for a work permit (TWV), with the draft contract. */
export const permitFirst: Rule = {
  id: 'PW1',
  asks: 'permitNotAsked',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'doThisFirst',
  says: 'permitFirst',
  settledBy: ['employer', 'uwv'],
  takes: 'fiveToNineWeeks',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
