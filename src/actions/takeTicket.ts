import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { RecordOf } from '#domain/recordKinds.ts'
import { isOpenTicket } from '#domain/visit/queue.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import type { VisitReason } from '#domain/visit/ticket.ts'
import { nextTicketNumber } from '#domain/visit/ticketNumber.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { ActionDeps, Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

export interface TakeTicketInput {
  /** Absent for somebody who is not known yet. */
  readonly residentId?: RecordId
  /** The person's own where it is known and none is given. */
  readonly language?: SpokenLanguage
  readonly reason: VisitReason
}

export interface TakenTicket {
  readonly ticketId: RecordId
  /** Such as `A-7`. */
  readonly number: string
}

/** A place in the waiting line. Who already has one keeps it. */
export const takeTicket: Deed<TakeTicketInput, TakenTicket, Problem> = (deps) => (input) => {
  const { residentId, reason } = input
  const hour = openHourToday(deps)
  if (!hour) return err({ kind: 'noOpenWalkInHour' })
  const resident = residentId === undefined ? ok(undefined) : foundRecord(deps.read, 'resident', residentId)
  if (!resident.ok) return resident

  const given = deps.read.by('ticket', 'walkInHourId', hour.id)
  const present = residentId === undefined ? undefined : given.find((ticket) => ticket.about === residentId && isOpenTicket(ticket))
  if (present) return done({ ticketId: present.id, number: present.number })

  const ticketId = deps.newId()
  const number = nextTicketNumber(
    given.map((ticket) => ticket.number),
    deps.deviceLetter,
  )
  const drafts = newRecord(
    { record: 'ticket', shape: ticketShape, id: ticketId },
    {
      walkInHourId: hour.id,
      day: deps.today,
      number,
      about: residentId,
      language: input.language ?? resident.value?.interfaceLanguage,
      reason,
      life: { kind: 'waiting', since: deps.clockTime },
    },
  )
  return drafts.ok ? done({ ticketId, number }, drafts.value) : drafts
}

/** With several open, that of the counter in the settings; otherwise the one that opened last. */
const openHourToday = (deps: ActionDeps): RecordOf<'walkInHour'> | undefined => {
  const open = deps.read.by('walkInHour', 'day', deps.today).filter((hour) => hour.state === 'open')
  const counterName = deps.read.all('settings')[0]?.counterName
  return (
    open.find((hour) => hour.counterName === counterName) ?? open.toSorted((a, b) => ((a.openedAt ?? '') < (b.openedAt ?? '') ? 1 : -1))[0]
  )
}
