import { lawDay } from '#domain/programmes/lawDay.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { RULE_SOURCES } from '#domain/programmes/RULE_SOURCES.ts'

/** Work may start once UWV has confirmed that it received the request. */
export const declarationReceived: Rule = {
  id: 'VD3',
  asks: 'declarationReceived',
  role: 'decides',
  programmes: ['volunteering', 'mdt'],
  light: 'free',
  says: 'receiptIsEnough',
  settledBy: ['organisation'],
  takes: 'atOnce',
  source: RULE_SOURCES.declaration,
  validFrom: lawDay('2023-11-16'),
  validTo: null,
}
