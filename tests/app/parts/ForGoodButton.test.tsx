import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ForGoodButton } from '#app/parts/ForGoodButton.tsx'
import { ClockContext } from '#app/session/ClockContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { instant } from '#kernel/Instant.ts'
import { firstReport } from '#sync/syncReport.ts'
import type { SyncReport } from '#sync/syncReport.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'
import { day, time } from '#tests/support/counterInMemory.ts'

const NOW = { today: day('2026-09-15'), clockTime: time('17:05') }
const A_DAY = 86_400_000
const QUESTION = /Is het vandaag .*15 september 2026/

const at = (hour: number, minute: number) => instant(new Date(2026, 8, 15, hour, minute).getTime())

const pressed = async (sync: Partial<SyncReport> | undefined) => {
  const onSure = vi.fn()
  const engine = fakeEngine({ status: { location: 'l', sync: sync && { ...firstReport('l'), enrolled: true, ...sync } } })
  renderInDutch(
    <ClockContext value={() => NOW}>
      <EngineContext value={engine}>
        <ForGoodButton onSure={onSure}>Voorgoed weghalen</ForGoodButton>
      </EngineContext>
    </ClockContext>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByText('Voorgoed weghalen'))
  return { onSure, user }
}

test('a server that was heard within the hour and has the same day lets it go at once', async () => {
  const { onSure } = await pressed({ triedAt: at(16, 5) })
  expect(onSure.mock.calls).toEqual([['2026-09-15']])
})

test.each<readonly [string, Partial<SyncReport> | undefined]>([
  ['without a server', undefined],
  ['with a server that was never tried', {}],
  ['with a server that was heard longer ago', { triedAt: at(16, 4) }],
  ['with a server that did not answer', { triedAt: at(17, 4), trouble: 'noConnection' }],
  ['with a server that was heard yesterday at this hour', { triedAt: instant(at(17, 0) - A_DAY) }],
])('%s a person says which day it is, and only then it goes', async (_, sync) => {
  const { onSure, user } = await pressed(sync)
  expect(screen.getByText(QUESTION)).toBeTruthy()
  await user.click(screen.getByText('Nee, niets doen'))
  expect(onSure).not.toHaveBeenCalled()
  await user.click(screen.getByText('Voorgoed weghalen'))
  await user.click(screen.getByText('Ja, haal het weg'))
  expect(onSure.mock.calls).toEqual([['2026-09-15']])
})

test.each([A_DAY, -A_DAY, 200 * A_DAY])('by a server of another day (%i ms) nothing goes, whatever a person says', async (skewMs) => {
  const { onSure } = await pressed({ triedAt: at(17, 0), skewMs })
  expect(screen.getByText('De klok van deze laptop loopt verkeerd')).toBeTruthy()
  expect(screen.queryByText('Ja, haal het weg')).toBeNull()
  expect(onSure).not.toHaveBeenCalled()
})

test('a clock that is some minutes off has the same day', async () => {
  const { onSure } = await pressed({ triedAt: at(17, 0), skewMs: 5 * 60_000 })
  expect(onSure).toHaveBeenCalledOnce()
})
