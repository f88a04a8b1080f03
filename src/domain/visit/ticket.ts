import type { FieldValue } from '#kernel/FieldValue.ts'
import { oneOf, reference, requiredDate, requiredReference, requiredText, union } from '#kernel/fields.ts'
import { isTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'

/** What somebody came for, in one tap; a coffee is a visit too. */
export const VISIT_REASONS = ['getToKnow', 'findSomething', 'question', 'appointment', 'report', 'coffee'] as const
export type VisitReason = (typeof VISIT_REASONS)[number]

/** `since` stays along the whole way, so that somebody who is put back into the line has their own place again. */
export type TicketLife =
  | { readonly kind: 'waiting'; readonly since: TimeOfDay }
  | { readonly kind: 'called'; readonly since: TimeOfDay; readonly at: TimeOfDay }
  | { readonly kind: 'helped'; readonly at: TimeOfDay; readonly since?: TimeOfDay }
  | { readonly kind: 'leftQueue'; readonly at: TimeOfDay; readonly since?: TimeOfDay }

/** A place in the waiting line. The number carries the letter of the laptop that gave it out, so two laptops never give the same. */
export const ticketShape = {
  walkInHourId: requiredReference,
  day: requiredDate,
  number: requiredText,
  about: reference,
  language: oneOf(SPOKEN_LANGUAGES, undefined),
  reason: oneOf(VISIT_REASONS, 'question'),
  life: union<TicketLife | undefined>(readLife, undefined),
} satisfies Shape

export interface Ticket extends ContentOf<typeof ticketShape> {
  readonly id: RecordId
}

function readLife(value: Readonly<Record<string, FieldValue>>): TicketLife | undefined {
  const { kind, since, at } = value
  if (kind === 'waiting' && isTimeOfDay(since)) return { kind, since }
  if (kind === 'called' && isTimeOfDay(since) && isTimeOfDay(at)) return { kind, since, at }
  if ((kind === 'helped' || kind === 'leftQueue') && isTimeOfDay(at)) return isTimeOfDay(since) ? { kind, at, since } : { kind, at }
  return undefined
}
