import type { CalendarDate } from '#kernel/CalendarDate.ts'

/** What somebody reads on their own paper, or shows. It says nothing of a country, a story or a chance, and nothing is made of it but a light. */
export const PAPERS = ['workFree', 'permitNeeded', 'notAllowed', 'dontKnow'] as const
export type Paper = (typeof PAPERS)[number]

/** "Not asked" and "somebody does not know" are both unknown to a rule. */
export type Known = 'yes' | 'no' | 'unknown'

export type Permit =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'asked'; readonly on: CalendarDate }
  | { readonly kind: 'granted'; readonly until: CalendarDate }

/** What a person told about paid work, as far as it is recent enough to go by. */
export interface WorkFacts {
  readonly paper: Paper
  readonly sixMonths: Known
  readonly document: Known
  readonly citizenNumber: Known
  readonly bankAccount: Known
  readonly rebaTalk: Known
  readonly permit: Permit
}

export const NOTHING_ASKED: WorkFacts = {
  paper: 'dontKnow',
  sixMonths: 'unknown',
  document: 'unknown',
  citizenNumber: 'unknown',
  bankAccount: 'unknown',
  rebaTalk: 'unknown',
  permit: { kind: 'unknown' },
}
