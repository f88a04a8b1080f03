import { isOpenTicket } from '#domain/visit/queue.ts'
import type { Ticket } from '#domain/visit/ticket.ts'
import { compareTicketNumbers } from '#domain/visit/ticketNumber.ts'

type OfSomebody = Pick<Ticket, 'id' | 'life' | 'number' | 'about'>

/**
 * Two laptops that did not hear of each other may both give the same person a ticket. This one counts: where the person sits already,
 * otherwise the one they have had longest. Every laptop says the same, whatever arrived first.
 */
export const countingTicket = <T extends OfSomebody>(samePerson: readonly T[]): T | undefined =>
  samePerson.filter(isOpenTicket).toSorted((a, b) => rank(a) - rank(b) || compare(sinceOf(a), sinceOf(b)) || compareByNumber(a, b))[0]

/** The open tickets that are shown, one for each person, each with the other open ones of that person. Who has no name stands for themselves. */
export const oneForEachPerson = <T extends OfSomebody>(
  tickets: readonly T[],
): readonly { readonly ticket: T; readonly others: readonly T[] }[] => {
  const open = tickets.filter(isOpenTicket)
  return open.flatMap((ticket) => {
    const { about } = ticket
    if (about === undefined) return [{ ticket, others: [] }]
    const all = open.filter((one) => one.about === about)
    return countingTicket(all)?.id === ticket.id ? [{ ticket, others: all.filter(({ id }) => id !== ticket.id) }] : []
  })
}

const rank = ({ life }: OfSomebody): number => (life?.kind === 'called' ? 0 : 1)

const sinceOf = ({ life }: OfSomebody): string => life?.since ?? ''

const compareByNumber = (a: OfSomebody, b: OfSomebody): number => compareTicketNumbers(a.number, b.number) || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
