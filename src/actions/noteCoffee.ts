import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import { nextTicketNumber } from '#domain/visit/ticketNumber.ts'
import { done } from '#actions/done.ts'
import { openHourToday } from '#actions/openHourToday.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

/** Somebody drinks a coffee and listens along. That is a visit, and it asks for no name, no number in the line and no wait. */
export const noteCoffee: Deed<Readonly<Record<string, never>>, { readonly ticketId: RecordId }, Problem> = (deps) => () => {
  const hour = openHourToday(deps)
  if (!hour) return err({ kind: 'noOpenWalkInHour' })
  const ticketId = deps.newId()
  // A row of its own, so that no number in the line is left out.
  const given = deps.read.by('ticket', 'walkInHourId', hour.id).map(({ number }) => number)
  const drafts = newRecord(
    { record: 'ticket', shape: ticketShape, id: ticketId },
    {
      walkInHourId: hour.id,
      day: deps.today,
      number: nextTicketNumber(given, `coffee-${deps.deviceLetter}`),
      reason: 'coffee',
      life: { kind: 'helped', since: deps.clockTime, at: deps.clockTime },
    },
  )
  return drafts.ok ? done({ ticketId }, drafts.value) : drafts
}
