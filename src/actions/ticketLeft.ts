import { ticketLeft as left } from '#domain/visit/queue.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepTicket } from '#actions/stepTicket.ts'
import type { SteppedTicket, TicketInput } from '#actions/stepTicket.ts'

/** The person went away before it was their turn; who sat with them stays. */
export const ticketLeft: Deed<TicketInput, SteppedTicket, Problem> =
  (deps) =>
  ({ ticketId }) =>
    stepTicket(deps, ticketId, (life) => left(life, deps.clockTime), { together: false, ends: true })
