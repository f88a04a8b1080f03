import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** One of the five conditions: the application has been pending for six months. */
export const sixMonthsWait: Rule = {
  id: 'PW5',
  asks: 'sixMonthsNotPassed',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'notNow',
  says: 'waitFirst',
  settledBy: ['nobody'],
  takes: 'untilDay',
  source: RULE_SOURCES.uwv,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
