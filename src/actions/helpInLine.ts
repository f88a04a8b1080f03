import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import type { SubmittedLanguage } from '#domain/visit/submission/submission.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import type { ActionDeps } from '#actions/ports.ts'
import { newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'
import { seenTo } from '#actions/submissionFile.ts'

/** Somebody who pressed "a person helps me" at a kiosk today, and stands there with the number of their ticket. */
export interface AskedForHelp {
  readonly id: RecordId
  readonly day: CalendarDate | undefined
  readonly language: SubmittedLanguage | undefined
  readonly number: string
}

/** Whether there is somebody to call: a telephone has no number, and who came yesterday is not waiting any more. */
export const waitsHere = ({ day, number }: AskedForHelp, today: CalendarDate): boolean => day === today && number !== ''

/**
 * Their ticket stands in the line of the hour under the number they were given, and the submission is seen to: it asked for nothing else.
 * Under an id that follows from it, so that two laptops put one person in the line once.
 */
export const helpInLine = (deps: ActionDeps, asked: AskedForHelp, walkInHourId: RecordId): Drafts => {
  const ticketId = deps.deriveId(['ticket', asked.id])
  if (deps.read.isErased(ticketId) || deps.read.find('ticket', ticketId) !== undefined) return ok([seenTo(asked.id)])
  const drafts = newRecord(
    { record: 'ticket', shape: ticketShape, id: ticketId },
    {
      walkInHourId,
      day: asked.day,
      number: asked.number,
      language: asked.language === 'notHere' ? undefined : asked.language,
      reason: 'question',
      life: { kind: 'waiting', since: deps.clockTime },
    },
  )
  return drafts.ok ? ok([...drafts.value, seenTo(asked.id)]) : drafts
}
