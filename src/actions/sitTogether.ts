import type { RecordId } from '#kernel/RecordId.ts'
import { isOpenTicket } from '#domain/visit/queue.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface SitTogetherInput {
  readonly ticketIds: readonly RecordId[]
}

export interface SatTogether {
  /** With whom each sat before, for `sitApart` to bring back. */
  readonly before: readonly { readonly ticketId: RecordId; readonly together?: RecordId }[]
}

/** Several people with one question or one language share a table. Each keeps their own ticket, and so their own visit. */
export const sitTogether: Deed<SitTogetherInput, SatTogether, Problem> =
  (deps) =>
  ({ ticketIds }) => {
    const together = deps.newId()
    const changes: DraftChange[] = []
    const before: { ticketId: RecordId; together?: RecordId }[] = []
    for (const ticketId of ticketIds) {
      const ticket = foundRecord(deps.read, 'ticket', ticketId)
      if (!ticket.ok) return ticket
      // Somebody else was ready with this person meanwhile.
      if (!isOpenTicket(ticket.value)) continue
      const drafts = changedRecord({ record: 'ticket', shape: ticketShape, id: ticketId }, ticket.value, { together })
      if (!drafts.ok) return drafts
      changes.push(...drafts.value)
      before.push({ ticketId, ...(ticket.value.together !== undefined && { together: ticket.value.together }) })
    }
    return before.length < 2 ? done({ before: [] }) : done({ before }, changes)
  }
