import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Employers wait for the number and the number waits for the permit. The permit is asked first; then COA has an urgent route. The source says both "asked" and "granted": ask COA. */
export const citizenNumber: Rule = {
  id: 'PW15',
  asks: 'noNumber',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'doThisFirst',
  says: 'numberFirst',
  settledBy: ['coa'],
  takes: 'sixWeeksOrLonger',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
