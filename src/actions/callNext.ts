import type { RecordId } from '#kernel/RecordId.ts'
import { callTicket, waitingInOrder } from '#domain/visit/queue.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepTicket } from '#actions/stepTicket.ts'

export interface CalledNext {
  /** Absent when nobody waits. */
  readonly ticketId?: RecordId
}

/** Asks the one who waits longest to the counter; also after the walk-in hour was closed, since who waits still has a turn. */
export const callNext: Deed<Readonly<Record<string, never>>, CalledNext, Problem> = (deps) => () => {
  const next = waitingInOrder(deps.read.by('ticket', 'day', deps.today))[0]
  return next ? stepTicket(deps, next.id, (life) => callTicket(life, deps.clockTime)) : done({})
}
