import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** One of the five conditions: lawful stay, shown by a valid W-document. */
export const validDocument: Rule = {
  id: 'PW10',
  asks: 'documentNotValid',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'doThisFirst',
  says: 'documentFirst',
  settledBy: ['ind', 'coa'],
  takes: 'notKnown',
  source: RULE_SOURCES.uwv,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
