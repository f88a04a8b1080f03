import type { RecordId } from '#kernel/RecordId.ts'
import { claimedTicket } from '#actions/claimedTicket.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface NameTicketInput {
  readonly ticketId: RecordId
  readonly residentId: RecordId
}

export interface NamedTicket {
  /** False when it was somebody's already: then nothing was written, and there is nothing to undo. */
  readonly isNew: boolean
}

/** Who sits at the table turns out to be known here: the ticket is theirs. Undone by `unnameTicket`. */
export const nameTicket: Deed<NameTicketInput, NamedTicket, Problem> =
  (deps) =>
  ({ ticketId, residentId }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    const drafts = claimedTicket(deps.read, ticketId, residentId)
    return drafts.ok ? done({ isNew: drafts.value.length > 0 }, drafts.value) : drafts
  }
