import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Ticket, VisitReason } from '#domain/visit/ticket.ts'
import { compareTicketNumbers } from '#domain/visit/ticketNumber.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { Reader } from '#queries/ports.ts'

export interface TicketRow {
  readonly ticketId: RecordId
  readonly number: string
  readonly residentId?: RecordId | undefined
  readonly name?: string | undefined
  readonly language?: SpokenLanguage | undefined
  readonly reason: VisitReason
  readonly since: TimeOfDay
  readonly at?: TimeOfDay | undefined
}

/** A ticket that waits or was called; undefined for one that is done or can not be read. */
export const ticketRow = (read: Reader, ticket: Ticket): TicketRow | undefined => {
  const { life, about } = ticket
  if (life?.kind !== 'waiting' && life?.kind !== 'called') return undefined
  const resident = about === undefined ? undefined : read.find('resident', about)
  return {
    ticketId: ticket.id,
    number: ticket.number,
    residentId: resident?.id,
    name: resident?.callName,
    language: ticket.language ?? resident?.interfaceLanguage,
    reason: ticket.reason,
    since: life.since,
    at: life.kind === 'called' ? life.at : undefined,
  }
}

/** Who came first goes first; in the same minute the lower number. */
export const compareTickets = (a: TicketRow, b: TicketRow): number => {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1
  return compareTicketNumbers(a.number, b.number)
}
