import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { letsAnotherFirst } from '#domain/visit/nextToCall.ts'
import { oneForEachPerson } from '#domain/visit/onePerson.ts'
import type { Ticket, VisitCompany, VisitReason } from '#domain/visit/ticket.ts'
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
  readonly company?: VisitCompany | undefined
  readonly since: TimeOfDay
  readonly at?: TimeOfDay | undefined
  /** How often the number was called, when more than once. */
  readonly times?: number | undefined
  /** The number of the table the person was called to. */
  readonly table?: number | undefined
  /** Tickets with the same one sit together. */
  readonly together?: RecordId | undefined
  /** Lets somebody else go first, who still waits. */
  readonly letsFirst?: true
  /** Other open tickets of the same person, of a laptop that did not know; this one counts. */
  readonly others?: readonly string[]
}

/** One row for each person who waits or was called, in the order of arrival. */
export const ticketRows = (read: Reader, tickets: readonly Ticket[]): readonly TicketRow[] => {
  const people = oneForEachPerson(tickets)
  const waits = new Set(people.filter(({ ticket }) => ticket.life?.kind === 'waiting').map(({ ticket }) => ticket.id))
  return people
    .map(({ ticket, others }) => ticketRow(read, ticket, waits, others))
    .filter((row) => row !== undefined)
    .sort(compareTickets)
}

/** Undefined for a ticket that is done or can not be read. */
const ticketRow = (read: Reader, ticket: Ticket, waits: ReadonlySet<RecordId>, others: readonly Ticket[]): TicketRow | undefined => {
  const { life, about, company, together } = ticket
  if (life?.kind !== 'waiting' && life?.kind !== 'called') return undefined
  const resident = about === undefined ? undefined : read.find('resident', about)
  return {
    ticketId: ticket.id,
    number: ticket.number,
    residentId: resident?.id,
    name: resident?.callName,
    language: ticket.language ?? resident?.interfaceLanguage,
    reason: ticket.reason,
    company,
    since: life.since,
    ...(life.kind === 'called' && { at: life.at, times: life.times, table: life.table }),
    together,
    ...(letsAnotherFirst(life, waits) && { letsFirst: true }),
    ...(others.length > 0 && { others: others.map(({ number }) => number) }),
  }
}

/** Who came first goes first; in the same minute the lower number. */
export const compareTickets = (a: TicketRow, b: TicketRow): number => {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1
  return compareTicketNumbers(a.number, b.number)
}
