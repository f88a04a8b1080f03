import { FIXED, notAsked, WHO_TYPED } from '#domain/differences/notAsked.ts'

const ASKED_LAST = notAsked('Each answer has the day on which it was asked, and the one that was asked last holds.')

/** Of what somebody told about paid work, and of what a location says of a rule, which is added or taken away and never changed. */
export const LAW_SENSES = {
  readiness: {
    about: FIXED,
    paper: ASKED_LAST,
    sixMonths: ASKED_LAST,
    document: ASKED_LAST,
    citizenNumber: ASKED_LAST,
    bankAccount: ASKED_LAST,
    rebaTalk: ASKED_LAST,
    permit: ASKED_LAST,
    employer: ASKED_LAST,
    keptOn: ASKED_LAST,
  },
  ruleOverride: {
    ruleId: FIXED,
    effect: FIXED,
    source: FIXED,
    says: FIXED,
    from: FIXED,
    until: FIXED,
    by: WHO_TYPED,
  },
} as const
