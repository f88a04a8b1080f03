import { sameValue } from '#kernel/FieldValue.ts'
import { err } from '#kernel/Result.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { TicketMove } from '#actions/stepTicket.ts'

export interface UndoTicketMovesInput {
  readonly moves: readonly TicketMove[]
}

/** Brings tickets back to exactly where they were, unless somebody went on with one of them meanwhile: then all stay. */
export const undoTicketMoves: Deed<UndoTicketMovesInput, { readonly undone: number }, Problem> =
  (deps) =>
  ({ moves }) => {
    const changes: DraftChange[] = []
    for (const { ticketId, before, after } of moves) {
      const ticket = foundRecord(deps.read, 'ticket', ticketId)
      if (!ticket.ok) return ticket
      const { life } = ticket.value
      if (life === undefined || !sameValue({ ...life }, { ...after })) {
        return err({ kind: 'ticketStepNotPossible', ...(life && { from: life.kind }), to: before.kind })
      }
      const drafts = changedRecord({ record: 'ticket', shape: ticketShape, id: ticketId }, ticket.value, { life: before })
      if (!drafts.ok) return drafts
      changes.push(...drafts.value)
    }
    return done({ undone: moves.length }, changes)
  }
