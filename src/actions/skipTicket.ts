import { nextToCall } from '#domain/visit/nextToCall.ts'
import { oneForEachPerson } from '#domain/visit/onePerson.ts'
import { skipTicket as skipped } from '#domain/visit/queue.ts'
import { sittingTogether } from '#domain/visit/sittingTogether.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepTicket } from '#actions/stepTicket.ts'
import type { SteppedTicket, TicketInput } from '#actions/stepTicket.ts'

/** The person is not there just now: whoever is next goes first, and the person keeps their place in the line. */
export const skipTicket: Deed<TicketInput, SteppedTicket, Problem> =
  (deps) =>
  ({ ticketId }) => {
    const ticket = foundRecord(deps.read, 'ticket', ticketId)
    if (!ticket.ok) return ticket
    const ofToday = deps.read.by('ticket', 'day', deps.today)
    const going = new Set(sittingTogether(ofToday, ticket.value).map(({ id }) => id))
    const others = oneForEachPerson(ofToday)
      .map((one) => one.ticket)
      .filter(({ id }) => !going.has(id))
    return stepTicket(deps, ticketId, (life) => skipped(life, nextToCall(others)?.id), { together: true, ends: false })
  }
