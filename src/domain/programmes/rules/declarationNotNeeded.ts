import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** The organisation said that none is needed. */
export const declarationNotNeeded: Rule = {
  id: 'VD1',
  asks: 'declarationNotNeeded',
  role: 'decides',
  programmes: ['volunteering', 'mdt'],
  light: 'free',
  says: 'noDeclarationNeeded',
  settledBy: ['organisation'],
  takes: 'atOnce',
  source: RULE_SOURCES.declaration,
  validFrom: lawDay('2023-11-16'),
  validTo: null,
}
