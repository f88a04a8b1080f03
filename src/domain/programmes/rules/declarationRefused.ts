import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** A refusal means stop. */
export const declarationRefused: Rule = {
  id: 'VD6',
  asks: 'declarationRefused',
  role: 'decides',
  programmes: ['volunteering', 'mdt'],
  light: 'notNow',
  says: 'declarationRefused',
  settledBy: ['organisation', 'uwv'],
  takes: 'notKnown',
  source: RULE_SOURCES.declaration,
  validFrom: lawDay('2023-11-16'),
  validTo: null,
}
