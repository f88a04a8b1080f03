import { ok } from '#kernel/Result.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { NameTicketInput } from '#actions/nameTicket.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

/** It was somebody else after all: the ticket has no name again. One that is by now of another person stays theirs. */
export const unnameTicket: Deed<NameTicketInput, null, Problem> =
  (deps) =>
  ({ ticketId, residentId }) => {
    const ticket = foundRecord(deps.read, 'ticket', ticketId)
    if (!ticket.ok) return ticket
    const drafts: Drafts =
      ticket.value.about === residentId
        ? changedRecord({ record: 'ticket', shape: ticketShape, id: ticketId }, ticket.value, { about: undefined })
        : ok([])
    return drafts.ok ? done(null, drafts.value) : drafts
  }
