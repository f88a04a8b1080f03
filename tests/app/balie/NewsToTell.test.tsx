import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import { NewsToTell } from '#app/balie/offer/NewsToTell.tsx'
import { ClockContext } from '#app/session/ClockContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

const now = { today: parseCalendarDate('2026-03-17')!, clockTime: parseTimeOfDay('13:30')! }
const readClock = () => now

test('who must still be told that a day is called off stands where somebody calls, with how many they are', async () => {
  const session = { sessionId: 's1', activityId: 'a1', title: 'Samen koken', day: '2026-03-18', cancelled: true, toTell: 2 }
  renderInDutch(
    <ClockContext value={readClock}>
      <EngineContext value={fakeEngine({ questions: { offerAlerts: { toTell: [session], tooFew: [] } } })}>
        <NewsToTell />
      </EngineContext>
    </ClockContext>,
  )
  const part = within(await screen.findByRole('region', { name: 'Nog te vertellen' }))
  expect(part.getByText('Samen koken')).toBeTruthy()
  expect(part.getByRole('button', { name: /2/ })).toBeTruthy()
})
