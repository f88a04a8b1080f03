import { date, oneOf, reference, requiredDate, requiredText, text } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { RULE_IDS } from '#domain/programmes/ruleIds.ts'

/** What a location may say of a rule: that another light shows, that it does not hold here, or that it holds though nobody here has seen from when. */
export const OVERRIDE_EFFECTS = ['free', 'doThisFirst', 'notNow', 'unknown', 'off', 'on'] as const
export type OverrideEffect = (typeof OVERRIDE_EFFECTS)[number]

/** At this location a rule is otherwise, from a day on, by a source that a coordinator names. It is added or taken away, never changed. */
export const ruleOverrideShape = {
  ruleId: oneOf(RULE_IDS, undefined),
  effect: oneOf(OVERRIDE_EFFECTS, undefined),
  /** Where that stands: a letter, a page, a talk with its day. */
  source: requiredText,
  /** What holds here, in the coordinator's words. */
  says: text,
  from: requiredDate,
  until: date,
  by: reference,
} satisfies Shape

export interface RuleOverride extends ContentOf<typeof ruleOverrideShape> {
  readonly id: RecordId
}
