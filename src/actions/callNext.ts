import type { RecordId } from '#kernel/RecordId.ts'
import { nextToCall } from '#domain/visit/nextToCall.ts'
import { oneForEachPerson } from '#domain/visit/onePerson.ts'
import { callTicket } from '#actions/callTicket.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import type { TicketMove } from '#actions/stepTicket.ts'

export interface CalledNext {
  /** Absent when nobody waits. */
  readonly ticketId?: RecordId
  readonly moves: readonly TicketMove[]
}

/** Asks whose turn it is to the counter; also after the walk-in hour was closed, since who waits still has a turn. */
export const callNext: Deed<Readonly<Record<string, never>>, CalledNext, Problem> = (deps) => () => {
  const open = oneForEachPerson(deps.read.by('ticket', 'day', deps.today)).map(({ ticket }) => ticket)
  const next = nextToCall(open)
  return next ? callTicket(deps)({ ticketId: next.id }) : done({ moves: [] })
}
