import { callTicket as called } from '#domain/visit/queue.ts'
import { tableNumber } from '#domain/visit/tableNumber.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepTicket } from '#actions/stepTicket.ts'
import type { SteppedTicket, TicketInput } from '#actions/stepTicket.ts'

/** Asks this person to this laptop's table, whoever else waits, with those who sit together with them. */
export const callTicket: Deed<TicketInput, SteppedTicket, Problem> =
  (deps) =>
  ({ ticketId }) =>
    stepTicket(deps, ticketId, (life) => called(life, deps.clockTime, tableNumber(deps.deviceLetter)), { together: true, ends: false })
