import type { BodyProblem } from '#server/enrolment/readStrictJson.ts'

type Code =
  | BodyProblem['kind']
  | 'notExpected'
  | 'wrongMethod'
  | 'foreignPage'
  | 'notSignedIn'
  | 'codeNotKnown'
  | 'tooManyTries'
  | 'locationKnown'
  | 'deviceKnown'
  | 'enrolmentNotKnown'
  | 'nobodyJoined'
  | 'notApproved'
  | 'numberTaken'
  | 'numberSkipped'

/** Every refusal: its status, and a sentence for whoever reads along. Programs go by the code. */
export const REFUSALS = {
  notJson: [415, 'The body must be application/json.'],
  compressed: [415, 'The body must not be compressed.'],
  tooLarge: [413, 'The body is too large.'],
  malformed: [400, 'The body is not JSON in UTF-8.'],
  doubleKey: [400, 'A key stands twice in the body.'],
  notExpected: [400, 'The body does not have exactly the fields that belong here, or one of them can not be meant.'],
  wrongMethod: [405, 'This address is asked in another way; see /api/openapi.json.'],
  foreignPage: [403, 'Only pages of this server may ask this.'],
  notSignedIn: [401, 'This needs the sync token of a laptop of the location.'],
  codeNotKnown: [404, 'This code is not known, was used, or has ended.'],
  tooManyTries: [429, 'Too many wrong codes came from this address. Wait a few minutes.'],
  locationKnown: [409, 'This location is on this server already.'],
  deviceKnown: [409, 'A laptop with this id belongs to the location already.'],
  enrolmentNotKnown: [404, 'There is no such enrolment for you, or it has ended.'],
  nobodyJoined: [409, 'No laptop has come with the code yet.'],
  notApproved: [409, 'The inviting laptop has not approved yet.'],
  numberTaken: [409, 'Another message has this number already.'],
  numberSkipped: [409, 'Messages are numbered one after the other, and there are not more than 64.'],
} as const satisfies Readonly<Record<Code, readonly [number, string]>>

export type Refusal = keyof typeof REFUSALS
