import type { RecordId } from '#kernel/RecordId.ts'
import type { Result } from '#kernel/Result.ts'
import type { TicketStep } from '#domain/visit/queue.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import type { TicketLife } from '#domain/visit/ticket.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { ActionDeps, Done } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface TicketInput {
  readonly ticketId: RecordId
}

export interface SteppedTicket {
  readonly ticketId: RecordId
}

/** Brings a ticket one step on in its life. */
export const stepTicket = (
  deps: ActionDeps,
  ticketId: RecordId,
  step: (life: TicketLife | undefined) => TicketStep,
): Result<Done<SteppedTicket>, Problem> => {
  const ticket = foundRecord(deps.read, 'ticket', ticketId)
  if (!ticket.ok) return ticket
  const life = step(ticket.value.life)
  if (!life.ok) return life
  const drafts = changedRecord({ record: 'ticket', shape: ticketShape, id: ticketId }, ticket.value, { life: life.value })
  return drafts.ok ? done({ ticketId }, drafts.value) : drafts
}
