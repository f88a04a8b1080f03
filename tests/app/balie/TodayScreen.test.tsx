import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
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

const waiting = {
  ticketId: 't14',
  number: 'A-14',
  residentId: 'r1',
  name: 'سميرة',
  language: 'ar',
  reason: 'findSomething',
  since: '13:36',
}
const called = { ...waiting, ticketId: 't13', number: 'A-13', name: 'Yonas', at: '13:31' }
const openBoard = {
  walkInHour: { id: 'h1', counterName: '', openedAt: '13:02', state: 'open' },
  waiting: [waiting],
  called: [called],
  helped: 9,
  coffee: 4,
  sessionsToday: [],
  toConfirm: [],
  counts: { residents: 12, activities: 3, openMatches: 2 },
}

const show = (board: object) => {
  const engine = fakeEngine({
    questions: { todayBoard: board, findResidents: { rows: [], total: 0 } },
    deeds: { takeTicket: { ticketId: 't15', number: 'A-15' } },
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

test('somebody without a name gets a number in three taps, and it can be undone', async () => {
  const engine = show(openBoard)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'In de rij zetten' }))
  await user.click(screen.getByRole('radio', { name: 'Tigrinya' }))
  await user.click(screen.getByRole('button', { name: 'Kennismaken' }))
  expect(engine.deeds).toEqual([['takeTicket', { reason: 'getToKnow', language: 'ti' }]])
  expect(screen.queryByRole('dialog')).toBeNull()

  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  expect(engine.deeds.at(-1)).toEqual(['ticketLeft', { ticketId: 't15' }])
})

test('who is at the table is helped, and goes back in the line by undo', async () => {
  const engine = show(openBoard)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Klaar, geholpen' }))
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  expect(engine.deeds).toEqual([
    ['ticketHelped', { ticketId: 't13' }],
    ['putBackTicket', { ticketId: 't13' }],
  ])
})

test('who waits shows number, name, language and how long', async () => {
  show(openBoard)
  const row = within(within(await screen.findByRole('list', { name: 'Wachtrij' })).getByRole('listitem'))
  expect(['A-14', 'سميرة', 'Arabisch', 'Wacht 9 min'].map((text) => row.getByText(text).textContent)).toEqual([
    'A-14',
    'سميرة',
    'Arabisch',
    'Wacht 9 min',
  ])
})

test('the window is called after the screen, never after a person', async () => {
  show(openBoard)
  await screen.findByText('سميرة')
  expect(document.title).toBe('Vandaag · Meedoenbalie')
})

test('there is one main action: calling the next while somebody waits, opening the hour before that', async () => {
  show(openBoard)
  await screen.findByText('سميرة')
  expect([...document.querySelectorAll('button.primary')].map((button) => button.textContent)).toEqual(['Volgende roepen'])
})

test('a counter where nothing stands yet teaches the first steps', async () => {
  show({ ...openBoard, walkInHour: undefined, waiting: [], called: [], counts: { residents: 0, activities: 0, openMatches: 0 } })
  expect(await screen.findByRole('heading', { name: 'Zo begin je' })).toBeTruthy()
  expect([...document.querySelectorAll('button.primary')].map((button) => button.textContent)).toEqual(['Inloopuur openen'])
})
