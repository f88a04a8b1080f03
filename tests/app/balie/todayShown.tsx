import { TodayScreen } from '#app/balie/today/TodayScreen.tsx'
import { ClockContext } from '#app/session/ClockContext.ts'
import type { LocalMoment } from '#app/session/ClockContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { ToastRegion } from '#app/ui/ToastRegion.tsx'
import { calendarDate } from '#kernel/CalendarDate.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

const NOW: LocalMoment = { today: calendarDate(2026, 11, 12)!, clockTime: parseTimeOfDay('13:45')! }
const readClock = (): LocalMoment => NOW

export const waiting = {
  ticketId: 't14',
  number: 'A-14',
  residentId: 'r1',
  name: 'سميرة',
  language: 'ar',
  reason: 'findSomething',
  since: '13:36',
}
export const called = { ...waiting, ticketId: 't13', number: 'A-13', name: 'Yonas', at: '13:31' }
export const openBoard = {
  walkInHour: { id: 'h1', counterName: '', openedAt: '13:02', state: 'open', onDuty: [], numbered: true },
  waiting: [waiting],
  called: [called],
  helped: 9,
  coffee: 4,
  sessionsToday: [],
  toConfirm: [],
  counts: { residents: 12, activities: 3, openMatches: 2 },
}

export const MOVES = [{ ticketId: 't13', before: { kind: 'called' }, after: { kind: 'helped' } }]

/** The first screen of the desk with such a board, on an engine that notes every deed. */
export const showToday = (
  board: object,
  questions: Readonly<Record<string, unknown>> = {},
  deeds: Readonly<Record<string, unknown>> = {},
) => {
  const engine = fakeEngine({
    questions: {
      openIntakes: [],
      selfFilledCount: { waiting: 0, expired: 0, now: [] },
      todayBoard: board,
      findResidents: { rows: [], total: 0 },
      offerAlerts: { toTell: [], tooFew: [] },
      appointmentsToDo: [],
      placesToSort: [],
      ...questions,
    },
    deeds: {
      takeTicket: { ticketId: 't15', number: 'A-15' },
      ticketHelped: { ticketId: 't13', moves: MOVES },
      ...Object.fromEntries(
        ['callNext', 'callTicket', 'callTicketAgain', 'skipTicket', 'putBackTicket'].map((deed) => [deed, { moves: [] }]),
      ),
      ...deeds,
    },
  })
  renderInDutch(
    <ClockContext value={readClock}>
      <EngineContext value={engine}>
        <ToastRegion>
          <TodayScreen />
        </ToastRegion>
      </EngineContext>
    </ClockContext>,
  )
  return engine
}
