import type { RecordId } from '#kernel/RecordId.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { SatTogether } from '#actions/sitTogether.ts'

export interface SitApartInput {
  /** Each sits by themselves, or where they sat before. */
  readonly seats: SatTogether['before']
}

/** Takes people from a shared table, or undoes that they were put at one. */
export const sitApart: Deed<SitApartInput, SatTogether, Problem> =
  (deps) =>
  ({ seats }) => {
    const changes: DraftChange[] = []
    const before: { ticketId: RecordId; together?: RecordId }[] = []
    for (const { ticketId, together } of seats) {
      const ticket = foundRecord(deps.read, 'ticket', ticketId)
      if (!ticket.ok) return ticket
      const drafts = changedRecord({ record: 'ticket', shape: ticketShape, id: ticketId }, ticket.value, { together })
      if (!drafts.ok) return drafts
      changes.push(...drafts.value)
      before.push({ ticketId, ...(ticket.value.together !== undefined && { together: ticket.value.together }) })
    }
    return done({ before }, changes)
  }
