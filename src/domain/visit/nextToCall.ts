import type { RecordId } from '#kernel/RecordId.ts'
import { waitingInOrder } from '#domain/visit/queue.ts'
import type { Ticket } from '#domain/visit/ticket.ts'

type Waiting = Pick<Ticket, 'id' | 'life' | 'number'>

/**
 * Whose turn it is: who waits longest, unless they let somebody go first who still waits. When all wait for one another (two laptops
 * skipped crosswise) the longest waiting is next all the same: a line never stands still.
 */
export const nextToCall = <T extends Waiting>(tickets: readonly T[]): T | undefined => {
  const line = waitingInOrder(tickets)
  const waits = new Set<RecordId>(line.map(({ id }) => id))
  return line.find(({ life }) => !letsAnotherFirst(life, waits)) ?? line[0]
}

/** Whether a ticket lets somebody go first who still waits. */
export const letsAnotherFirst = (life: Ticket['life'], waits: ReadonlySet<RecordId>): boolean =>
  life?.kind === 'waiting' && life.lets !== undefined && waits.has(life.lets)
