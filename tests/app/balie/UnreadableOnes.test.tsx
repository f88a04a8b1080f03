import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import { SelfFilledToday } from '#app/balie/selfFilled/SelfFilledToday.tsx'
import { UnreadableOnes } from '#app/balie/selfFilled/UnreadableOnes.tsx'
import { EngineContext } from '#app/session/EngineContext.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

const TODAY = parseCalendarDate('2026-03-17')!
const NOTHING = { selfFilledCount: { waiting: 0, expired: 0, now: [] } }

test('that something came which nobody can open stands on today and on its list, with what to do', async () => {
  renderInDutch(
    <EngineContext value={fakeEngine({ questions: NOTHING, unreadable: 2 })}>
      <SelfFilledToday today={TODAY} />
      <UnreadableOnes />
    </EngineContext>,
  )
  expect(await screen.findAllByText('2 inzendingen zijn niet te lezen')).toHaveLength(2)
  expect(screen.getByRole('link', { name: 'Bekijken' })).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('Vul het samen opnieuw in')
})

test('where everything could be opened, nothing of it is said', async () => {
  const asked: number[] = []
  const engine = fakeEngine({ questions: NOTHING })
  const counted = { ...engine, unreadableSubmissions: async () => (asked.push(1), 0) }
  renderInDutch(
    <EngineContext value={counted}>
      <SelfFilledToday today={TODAY} />
      <UnreadableOnes />
    </EngineContext>,
  )
  await expect.poll(() => asked.length).toBe(2)
  expect(document.body.textContent).not.toContain('niet te lezen')
})
