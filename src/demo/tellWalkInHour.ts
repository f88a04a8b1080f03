import { dateOfDayNumber } from '#kernel/CalendarDate.ts'
import { addNote } from '#actions/addNote.ts'
import { callNext } from '#actions/callNext.ts'
import { closeWalkInHour } from '#actions/closeWalkInHour.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { registerResident } from '#actions/registerResident.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { ticketHelped } from '#actions/ticketHelped.ts'
import { ticketLeft } from '#actions/ticketLeft.ts'
import type { VisitReason } from '#domain/visit/ticket.ts'
import { DEMO_NOTES } from '#demo/demoNotes.ts'
import type { DemoTale, TaleResident } from '#demo/demoTale.ts'
import { inventResident } from '#demo/inventResident.ts'
import { tellProposal } from '#demo/tellMatch.ts'

/** The counter opens at 13:30 and is open for two and a half hours, in minutes. */
const OPENS = 13 * 60 + 30
const LASTS = 150

/** One walk-in hour: newcomers are registered, others come for a question, for something to do, or for a coffee. */
export const tellWalkInHour = (tale: DemoTale, newcomers: number, returning: number): void => {
  const { counter, random } = tale
  counter.setMinute(OPENS)
  counter.setOnDuty(random.maybe(tale.staff))
  const hour = counter.tell(openWalkInHour, { numbers: 'shown' })
  if (hour === undefined) return
  const visits = newcomers + returning
  for (let visit = 0; visit < visits; visit += 1) {
    counter.setMinute(OPENS + Math.floor((visit * LASTS) / visits))
    // The first to come are those whom others brought along.
    if (visit < newcomers) welcome(tale)
    else receive(tale)
  }
  counter.setMinute(OPENS + LASTS)
  counter.tell(closeWalkInHour, hour)
  counter.setOnDuty(undefined)
}

const welcome = (tale: DemoTale): void => {
  const { counter, random } = tale
  const told = inventResident(random, dateOfDayNumber(tale.day))
  counter.tell(takeTicket, { ...(told.interfaceLanguage === undefined ? {} : { language: told.interfaceLanguage }), reason: 'getToKnow' })
  const called = counter.tell(callNext, {})
  const registered = counter.tell(registerResident, told)
  if (called?.ticketId !== undefined) counter.tell(ticketHelped, { ticketId: called.ticketId })
  if (registered === undefined) return
  const resident: TaleResident = { id: registered.residentId, told, left: false, open: 0, experienced: false, triedActivities: new Set() }
  tale.residents.push(resident)
  if (random.chance(0.22)) counter.tell(addNote, { residentId: resident.id, text: random.pick(DEMO_NOTES) })
  if ((told.wishes ?? []).length > 0 && random.chance(0.8)) tellProposal(tale, resident)
}

const receive = (tale: DemoTale): void => {
  const { counter, random } = tale
  const resident = knownVisitor(tale)
  const reason = random.weighted<VisitReason>([
    ['findSomething', 40],
    ['question', 26],
    ['coffee', 22],
    ['appointment', 11],
    ['report', 7],
  ])
  const taken = counter.tell(
    takeTicket,
    resident === undefined ? { language: 'ar', reason: 'coffee' } : { residentId: resident.id, reason },
  )
  if (taken === undefined) return
  if (random.chance(0.06)) {
    counter.tell(ticketLeft, { ticketId: taken.ticketId })
    return
  }
  const called = counter.tell(callNext, {})
  if (called?.ticketId !== undefined) counter.tell(ticketHelped, { ticketId: called.ticketId })
  if (resident === undefined) return
  if (reason === 'findSomething' && resident.open < 3) tellProposal(tale, resident)
  if (random.chance(0.05)) counter.tell(addNote, { residentId: resident.id, text: random.pick(DEMO_NOTES) })
}

/** Somebody known, or nobody in particular who comes along for a coffee. */
const knownVisitor = (tale: DemoTale): TaleResident | undefined => {
  const { random } = tale
  if (random.chance(0.1)) return undefined
  for (let tries = 0; tries < 5; tries += 1) {
    const resident = random.maybe(tale.residents)
    if (resident !== undefined && !resident.left) return resident
  }
  return undefined
}
