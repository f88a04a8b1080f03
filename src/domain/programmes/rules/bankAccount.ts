import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** A bank asks for the number; a wage asks for an account. */
export const bankAccount: Rule = {
  id: 'PW16',
  asks: 'noBankAccount',
  role: 'step',
  programmes: ['paidWork'],
  light: null,
  says: null,
  settledBy: ['bank'],
  takes: 'notKnown',
  source: RULE_SOURCES.platform31,
  validFrom: lawDay('2022-01-01'),
  validTo: null,
}
