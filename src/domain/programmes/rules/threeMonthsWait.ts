import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Proposed on 3 November 2025 with the EU Pact; the final text was not seen. It would hold for some and not for others, by what is never derived here: so it asks for the paper. */
export const threeMonthsWait: Rule = {
  id: 'PW6',
  asks: 'sixMonthsNotPassed',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'unknown',
  says: 'askPaper',
  settledBy: ['coa', 'legalHelp'],
  takes: 'notKnown',
  source: RULE_SOURCES.proposal,
  validFrom: null,
  validTo: null,
  replaces: 'PW5',
}
