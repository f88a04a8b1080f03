import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Light, LightAdvice } from '#domain/programmes/light.ts'
import type { Question, Rule } from '#domain/programmes/rule.ts'
import type { RuleId } from '#domain/programmes/ruleIds.ts'
import { rulesOn } from '#domain/programmes/rulesOn.ts'
import { situationOf } from '#domain/programmes/situationOf.ts'
import type { ActivityFacts, PersonFacts, Situation } from '#domain/programmes/situationOf.ts'

/**
 * What the rules say about one activity, and one person where there is one: advice to a person at the counter, who decides. It is no
 * part of any score (`config/layers.ts`), and it keeps nothing.
 */
export interface Advice {
  readonly light: Light
  readonly says: LightAdvice
  /** The rule that decided; undefined only when none is known for that day. */
  readonly rule: Rule | undefined
  /** What is to be arranged or asked, with who can do it and how long it takes, in the order of the rules. */
  readonly steps: readonly Rule[]
  /** Of the steps, those of which nobody knows whether they are needed: a question to ask, not an answer to give. */
  readonly open: readonly RuleId[]
  /** What else is good to know. */
  readonly beside: readonly Rule[]
}

/** `person` is undefined where only the activity is looked at. */
export const adviseOn = (person: PersonFacts | undefined, activity: ActivityFacts, rules: readonly Rule[], day: CalendarDate): Advice => {
  const situation = situationOf(person, activity, day)
  const applying = rulesOn(rules, day).filter(({ programmes, asks }) => programmes.includes(activity.programme) && situation.has(asks))
  const beside = applying.filter(({ role }) => role === 'beside')
  const decides = applying.filter(({ role }) => role === 'decides')
  const certain = decides.filter(({ asks }) => situation.get(asks) === 'yes')
  const what = certain.find(({ asks }) => !ABOUT_AGE.has(asks))
  // Green is only what is known to be so: a question that is open makes it unknown.
  const open = what?.light === 'free' ? decides.find(({ asks }) => situation.get(asks) === 'open') : undefined
  const who = certain.find(({ asks }) => ABOUT_AGE.has(asks))
  const [decided] = [who, open, what].filter((rule) => rule !== undefined).toSorted((a, b) => weightOf(b, open) - weightOf(a, open))
  if (decided === undefined || decided.says === null)
    return { light: 'unknown', says: 'noRuleKnown', rule: undefined, steps: [], open: [], beside }
  const light = lightOf(decided, open)
  const steps = applying.filter((rule) => rule.role === 'step' || (rule.role === 'decides' && isToDo(rule, what, situation)))
  const says = (decided === open && SAID_WHILE_OPEN[decided.asks]) || decided.says
  const shown = light === 'notNow' ? [decided] : steps
  const asked = shown.filter(({ asks }) => situation.get(asks) === 'open').map(({ id }) => id)
  return { light, says, rule: decided, steps: shown, open: asked, beside }
}

/** While nobody knows, a no is not said; what it says of a number is true in any case. */
const SAID_WHILE_OPEN: Readonly<Partial<Record<Question, LightAdvice>>> = {
  sixMonthsNotPassed: 'askPaper',
  documentNotValid: 'askPaper',
}

const ABOUT_AGE: ReadonlySet<Question> = new Set<Question>(['under16', 'minor', 'minorNotOpened', 'ageNotAsked'])

const lightOf = (rule: Rule, open: Rule | undefined): Light => (rule === open ? 'unknown' : (rule.light ?? 'unknown'))

/** Of age and activity the heavier one shows; of two that weigh the same, the age, since it is asked first. */
const WEIGHTS: Readonly<Record<Light, number>> = { notNow: 3, doThisFirst: 2, unknown: 1, free: 0 }
const weightOf = (rule: Rule, open: Rule | undefined): number => WEIGHTS[lightOf(rule, open)]

/** Where the activity or the paper settles it, what they would have asked otherwise is no step. */
const isToDo = (rule: Rule, what: Rule | undefined, situation: Situation): boolean =>
  rule.light !== 'free' && (what?.light !== 'free' || ABOUT_AGE.has(rule.asks) || situation.get(rule.asks) === 'open')
