import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import type { Reader } from '#actions/ports.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

/** A ticket without a name gets one; whose it was stays as it is. */
export const claimedTicket = (read: Reader, ticketId: RecordId | undefined, residentId: RecordId): Drafts => {
  const ticket = ticketId === undefined ? undefined : read.find('ticket', ticketId)
  if (ticket === undefined || ticket.about !== undefined) return ok([])
  return changedRecord({ record: 'ticket', shape: ticketShape, id: ticket.id }, ticket, { about: residentId })
}
