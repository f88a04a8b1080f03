import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** A rule of its own: no permit, the employer notifies UWV. */
export const displacedFromUkraine: Rule = {
  id: 'UA1',
  asks: 'paperWorkFree',
  role: 'beside',
  programmes: ['paidWork'],
  light: null,
  says: null,
  settledBy: ['employer'],
  takes: 'twoWorkdays',
  source: RULE_SOURCES.ukraine,
  validFrom: lawDay('2022-04-01'),
  validTo: null,
}
