import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** A status holder has free access: no permit. */
export const workFree: Rule = {
  id: 'PW9',
  asks: 'paperWorkFree',
  role: 'decides',
  programmes: ['paidWork'],
  light: 'free',
  says: 'paperSaysYes',
  settledBy: ['employer'],
  takes: 'atOnce',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
