import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Declaration } from '#domain/offer/organisation.ts'
import { PROGRAMME_RULES } from '#domain/programmes/programmeRules.ts'
import type { Light, LightAdvice, LightQuestion, ProgrammeRule } from '#domain/programmes/programmeRules.ts'
import { rulesOn } from '#domain/programmes/rule.ts'
import type { Programme } from '#domain/words/activityWords.ts'

/**
 * The legal light of an activity: advice to a person, with the rule it comes from. It stands on the activity first, since the
 * declaration is the organisation's; it knows nothing of any resident, whose stay is never stored.
 */
export interface LegalLight {
  readonly kind: Light
  readonly ruleId: string
  readonly says: LightAdvice
  readonly source: string
  /** Absent only when no rule is known for that day. */
  readonly validFrom?: CalendarDate
  readonly advice: readonly RuleAdvice[]
}

export interface RuleAdvice {
  readonly ruleId: string
  readonly says: LightAdvice
  readonly source: string
  readonly validFrom: CalendarDate
}

/**
 * What the rules say on that day. Volunteering is green only by a declaration, its receipt, or the organisation's word that none is
 * needed: an activity without an organisation, or a day for which no rule is known, is "ask first".
 */
export const legalLightOn = (
  day: CalendarDate,
  programme: Programme,
  declaration: Declaration | undefined,
  rules: readonly ProgrammeRule[] = PROGRAMME_RULES,
): LegalLight => {
  const situation = declarationOn(day, declaration)
  const holding = rulesOn(rules, day).filter(
    (rule) => rule.programmes.includes(programme) && (rule.asks === 'programme' || rule.asks === situation),
  )
  const advice = holding.filter((rule) => rule.light === null).map(asAdvice)
  for (const rule of holding) {
    if (rule.light !== null) return { kind: rule.light, ...asAdvice(rule), advice }
  }
  return { kind: 'unknown', ruleId: 'none', says: 'noRuleKnown', source: '', advice }
}

const asAdvice = ({ id, says, source, validFrom }: ProgrammeRule): RuleAdvice => ({ ruleId: id, says, source, validFrom })

const declarationOn = (day: CalendarDate, declaration: Declaration | undefined): LightQuestion => {
  if (declaration === undefined) return 'declarationUnknown'
  switch (declaration.kind) {
    case 'unknown':
      return 'declarationUnknown'
    case 'notNeeded':
      return 'declarationNotNeeded'
    case 'received':
      return declaration.on <= day ? 'declarationReceived' : 'declarationUnknown'
    case 'valid':
      return day <= declaration.until ? 'declarationValid' : 'declarationExpired'
    case 'refused':
      return 'declarationRefused'
  }
}
