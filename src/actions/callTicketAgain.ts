import { callAgain } from '#domain/visit/queue.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepTicket } from '#actions/stepTicket.ts'
import type { SteppedTicket, TicketInput } from '#actions/stepTicket.ts'

/** Nobody came to the table yet: the number is called once more, and how often is counted. */
export const callTicketAgain: Deed<TicketInput, SteppedTicket, Problem> =
  (deps) =>
  ({ ticketId }) =>
    stepTicket(deps, ticketId, (life) => callAgain(life, deps.clockTime), { together: true, ends: false })
