import { FIXED, OVER_TOMORROW } from '#domain/differences/notAsked.ts'

/** A ticket is over with its hour, so nobody is asked which of two laptops said it right. */
export const TICKET_SENSES = {
  walkInHourId: FIXED,
  day: FIXED,
  number: FIXED,
  about: OVER_TOMORROW,
  language: OVER_TOMORROW,
  reason: OVER_TOMORROW,
  company: OVER_TOMORROW,
  together: OVER_TOMORROW,
  life: OVER_TOMORROW,
} as const
