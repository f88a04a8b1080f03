import { ticketHelped as helped } from '#domain/visit/queue.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepTicket } from '#actions/stepTicket.ts'
import type { SteppedTicket, TicketInput } from '#actions/stepTicket.ts'

/** The person got what they came for, and so did those who sit together with them. */
export const ticketHelped: Deed<TicketInput, SteppedTicket, Problem> =
  (deps) =>
  ({ ticketId }) =>
    stepTicket(deps, ticketId, (life) => helped(life, deps.clockTime), { together: true, ends: true })
