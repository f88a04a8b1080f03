import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { countingTicket } from '#domain/visit/onePerson.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import type { VisitCompany, VisitReason } from '#domain/visit/ticket.ts'
import { nextTicketNumber } from '#domain/visit/ticketNumber.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { openHourToday } from '#actions/openHourToday.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

export interface TakeTicketInput {
  /** Absent for somebody who is not known yet. */
  readonly residentId?: RecordId
  /** The person's own where it is known and none is given. */
  readonly language?: SpokenLanguage
  readonly reason: VisitReason
  readonly company?: VisitCompany
}

export interface TakenTicket {
  readonly ticketId: RecordId
  /** Such as `A-7`. */
  readonly number: string
  /** The person had this ticket already; nothing was written. */
  readonly already?: true
}

/** A place in the waiting line. Who already has one today keeps it, at whichever counter. */
export const takeTicket: Deed<TakeTicketInput, TakenTicket, Problem> = (deps) => (input) => {
  const { residentId, reason, company } = input
  const hour = openHourToday(deps)
  if (!hour) return err({ kind: 'noOpenWalkInHour' })
  const resident = residentId === undefined ? ok(undefined) : foundRecord(deps.read, 'resident', residentId)
  if (!resident.ok) return resident

  const ofToday = deps.read.by('ticket', 'day', deps.today)
  const present = residentId === undefined ? undefined : countingTicket(ofToday.filter(({ about }) => about === resident.value?.id))
  if (present) return done({ ticketId: present.id, number: present.number, already: true })

  const ticketId = deps.newId()
  const given = deps.read.by('ticket', 'walkInHourId', hour.id).map((ticket) => ticket.number)
  const number = nextTicketNumber(given, deps.deviceLetter)
  const drafts = newRecord(
    { record: 'ticket', shape: ticketShape, id: ticketId },
    {
      walkInHourId: hour.id,
      day: deps.today,
      number,
      about: residentId,
      language: input.language ?? resident.value?.interfaceLanguage,
      reason,
      company,
      life: { kind: 'waiting', since: deps.clockTime },
    },
  )
  return drafts.ok ? done({ ticketId, number }, drafts.value) : drafts
}
