import { callTicket as called } from '#domain/visit/queue.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepTicket } from '#actions/stepTicket.ts'
import type { SteppedTicket, TicketInput } from '#actions/stepTicket.ts'

/** Asks this person to the counter, whoever else waits. */
export const callTicket: Deed<TicketInput, SteppedTicket, Problem> =
  (deps) =>
  ({ ticketId }) =>
    stepTicket(deps, ticketId, (life) => called(life, deps.clockTime))
