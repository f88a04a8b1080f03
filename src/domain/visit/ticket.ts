import type { FieldValue } from '#kernel/FieldValue.ts'
import { oneOf, reference, requiredDate, requiredReference, requiredText, union } from '#kernel/fields.ts'
import { isTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'

/** What somebody came for, in one tap; a coffee is a visit too. */
export const VISIT_REASONS = ['getToKnow', 'findSomething', 'question', 'appointment', 'report', 'coffee'] as const
export type VisitReason = (typeof VISIT_REASONS)[number]

/** With whom somebody came, so that who belongs together is helped together. How many and who they are is not asked. */
export const VISIT_COMPANIES = ['alone', 'friend', 'family', 'supporter'] as const
export type VisitCompany = (typeof VISIT_COMPANIES)[number]

/** Given out by mistake, or a second ticket of somebody who was helped with their other one. */
export type TakenBackWhy = 'mistake' | 'double'

/** `since` stays along the whole way, so that somebody who is put back into the line has their own place again. */
export type TicketLife =
  /** `lets`: the ticket that goes first, because this person was not there when it was their turn. */
  | { readonly kind: 'waiting'; readonly since: TimeOfDay; readonly lets?: RecordId }
  /** `times`: how often the number was called, from the second time on. `table`: the number on the table where somebody waits for them. */
  | { readonly kind: 'called'; readonly since: TimeOfDay; readonly at: TimeOfDay; readonly times?: number; readonly table?: number }
  | { readonly kind: 'helped'; readonly at: TimeOfDay; readonly since?: TimeOfDay }
  | { readonly kind: 'leftQueue'; readonly at: TimeOfDay; readonly since?: TimeOfDay }
  /** It counts as no visit. */
  | { readonly kind: 'takenBack'; readonly at: TimeOfDay; readonly since?: TimeOfDay; readonly why: TakenBackWhy }

/** A place in the waiting line. The number carries the letter of the laptop that gave it out, so two laptops never give the same. */
export const ticketShape = {
  walkInHourId: requiredReference,
  day: requiredDate,
  number: requiredText,
  about: reference,
  language: oneOf(SPOKEN_LANGUAGES, undefined),
  reason: oneOf(VISIT_REASONS, 'question'),
  company: oneOf(VISIT_COMPANIES, undefined),
  /** Tickets with the same one sit together: one question, one language. They are called and ready together, and each keeps a visit of its own. */
  together: reference,
  life: union<TicketLife | undefined>(readTicketLife, undefined),
} satisfies Shape

export interface Ticket extends ContentOf<typeof ticketShape> {
  readonly id: RecordId
}

/** A life as a device stored it; what is not readable is left out, and without its times it is no life. */
export function readTicketLife(value: Readonly<Record<string, FieldValue>>): TicketLife | undefined {
  const { kind, since, at, lets, times, table, why } = value
  if (kind === 'waiting' && isTimeOfDay(since)) return isRecordId(lets) ? { kind, since, lets } : { kind, since }
  if (!isTimeOfDay(at)) return undefined
  if (kind === 'called' && isTimeOfDay(since)) {
    return { kind, since, at, ...(isCount(times) && { times }), ...(isCount(table) && { table }) }
  }
  const along = isTimeOfDay(since) ? { since } : {}
  if (kind === 'helped' || kind === 'leftQueue') return { kind, at, ...along }
  return kind === 'takenBack' ? { kind, at, ...along, why: why === 'double' ? why : 'mistake' } : undefined
}

/** More calls than this are no help to anybody, and a number of this size is no mistake of ours. */
const MOST = 99

function isCount(value: FieldValue | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST
}
