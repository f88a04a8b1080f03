import { FIXED, WHO_TYPED } from '#domain/differences/notAsked.ts'

/** Of what a location says of a rule: it is added or taken away, never changed. */
export const RULE_OVERRIDE_SENSES = {
  ruleId: FIXED,
  effect: FIXED,
  source: FIXED,
  says: FIXED,
  from: FIXED,
  until: FIXED,
  by: WHO_TYPED,
} as const
