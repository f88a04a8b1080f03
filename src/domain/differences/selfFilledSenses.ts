import { FIXED, notAsked } from '#domain/differences/notAsked.ts'

/** Everything in a submission was sealed once and is opened as it is, on whichever laptop; so nobody is ever asked which of two is right. */
export const SELF_FILLED_SENSES = {
  about: FIXED,
  kind: FIXED,
  day: FIXED,
  from: FIXED,
  language: FIXED,
  ticketNumber: FIXED,
  ticketPicture: FIXED,
  findCode: FIXED,
  callName: FIXED,
  typeForMe: FIXED,
  ageGroup: FIXED,
  answers: FIXED,
  wants: FIXED,
  code: FIXED,
  reason: FIXED,
  activityId: FIXED,
  on: FIXED,
  putAside: notAsked('It was put aside and taken back within a minute; the list shows it either way for fourteen days.'),
} as const
