import { date, oneOf, reference, requiredDate, requiredReference } from '#kernel/fields.ts'
import type { Shape } from '#kernel/Shape.ts'
import type { Session } from '#domain/offer/session.ts'

/** What somebody was told of a day: that it is called off, or that it goes ahead after all. */
export const NEWS = ['calledOff', 'goesAhead'] as const
export type News = (typeof NEWS)[number]

/** The last that one person was told of one session; the same record on every laptop. */
export const sessionNewsShape = {
  about: requiredReference,
  sessionId: requiredReference,
  day: requiredDate,
  /** Absent after a tick was taken back. */
  news: oneOf(NEWS, undefined),
  toldOn: date,
  toldBy: reference,
} satisfies Shape

/**
 * What somebody who counts on this session must hear, whatever they were told last: that it is off, or, when they heard that and it
 * was put on again, that it goes ahead. Undefined when there is nothing to tell.
 */
export const newsToTell = (session: Pick<Session, 'cancelled' | 'cancelReason'>, told: News | undefined): News | undefined => {
  if (session.cancelled) return session.cancelReason === 'neverMeant' && told === undefined ? undefined : 'calledOff'
  return told === undefined ? undefined : 'goesAhead'
}
