import { putBackTicket as putBack } from '#domain/visit/queue.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepTicket } from '#actions/stepTicket.ts'
import type { SteppedTicket, TicketInput } from '#actions/stepTicket.ts'

/** Back into the line at the person's own place; also undoes a call, a help or a leaving. */
export const putBackTicket: Deed<TicketInput, SteppedTicket, Problem> =
  (deps) =>
  ({ ticketId }) =>
    stepTicket(deps, ticketId, putBack)
