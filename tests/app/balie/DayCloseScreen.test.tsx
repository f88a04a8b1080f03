import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { DayCloseScreen } from '#app/balie/dayClose/DayCloseScreen.tsx'
import { useDayClosing } from '#app/balie/dayClose/dayClosing.ts'
import { ClockContext } from '#app/session/ClockContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import { instant } from '#kernel/Instant.ts'
import { ok } from '#kernel/Result.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { EngineClient } from '#engine/EngineClient.ts'
import type { Closing } from '#engine/closingClient.ts'
import type { DayCloseSummary } from '#queries/dayCloseSummary.ts'
import type { OldReadiness } from '#queries/oldReadiness.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

const [today, yesterday, clockTime, late] = [
  parseCalendarDate('2026-09-15')!,
  parseCalendarDate('2026-09-14')!,
  parseTimeOfDay('17:05')!,
  parseTimeOfDay('16:40')!,
]
/** The same answer each time, as a clock in the same minute gives. */
const now = { today, clockTime }

const QUIET: DayCloseSummary = { toChoose: 0, looksDouble: 0, hourOpen: false, waiting: 0, attendance: 0, selfFilled: 0, silent: [] }

/** The screen over an engine that answers how closing stands, before and after it was begun. */
const onScreen = (
  after: Closing,
  summary: DayCloseSummary = QUIET,
  more: Partial<EngineClient> = {},
  oldReadiness: readonly OldReadiness[] = [],
) => {
  const fake = fakeEngine({ questions: { dayCloseSummary: summary, oldReadiness }, status: { location: 'l' } })
  const engine = {
    ...fake,
    closing: (begunAt: unknown) =>
      Promise.resolve(ok<Closing>(begunAt === undefined ? { kind: 'notBegun', by: 'server', unsent: 3 } : after)),
    closingMoment: () => Promise.resolve(instant(5)),
    syncNow: vi.fn(),
    fullLock: vi.fn(),
    ...more,
  }
  renderInDutch(
    <ClockContext value={() => now}>
      <EngineContext value={engine}>
        <DayCloseScreen />
      </EngineContext>
    </ClockContext>,
  )
  return engine
}

const begin = async (): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: 'Sluit de dag' }))
}

beforeEach(() => {
  useDayClosing.setState({ begun: undefined })
})

describe('closing the day at a counter with a server', () => {
  test('says how much is on this laptop only; one press tells the others, tries the server and ends with the lock', async () => {
    const engine = onScreen({ kind: 'safe', by: 'server', at: instant(6) })
    await screen.findByText(/3.* stukjes werk staan nog alleen op deze laptop/)
    expect(screen.queryByText('Alles is veilig')).toBeNull()
    await begin()
    fireEvent.click(await screen.findByRole('button', { name: 'Laptop op slot' }))
    expect(engine.deeds).toEqual([['closeDay', {}]])
    expect(engine.syncNow).toHaveBeenCalledOnce()
    expect(engine.fullLock).toHaveBeenCalledOnce()
  })

  test('without a connection it says what stays here, offers to try again, and lets people go home', async () => {
    const engine = onScreen({ kind: 'stuck', unsent: 3, trouble: 'noConnection' })
    await begin()
    await screen.findByText('Nog niet alles is veilig')
    screen.getByText(/De server is nu niet te bereiken/)
    screen.getByRole('button', { name: 'Toch op slot' })
    expect(screen.queryByText('Alles is veilig')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Nog een keer proberen' }))
    await waitFor(() => {
      expect(engine.syncNow).toHaveBeenCalledTimes(2)
    })
  })

  test('says how far a long one is', async () => {
    onScreen({ kind: 'sending', unsent: 500, progress: { phase: 'push', done: 200, of: 700 } })
    await begin()
    await screen.findByText(/200.* van .*700.* gedaan/)
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('200')
  })

  test('leads to what lies aside, and does not call it safe', async () => {
    onScreen({ kind: 'aside', count: 2 })
    await begin()
    await screen.findByRole('button', { name: 'Bekijken wat apart ligt' })
    expect(screen.queryByText('Alles is veilig')).toBeNull()
  })

  test('a backup that is not whole is not given out', async () => {
    const engine = onScreen({ kind: 'backupDue' }, QUIET, {
      closing: (begunAt) =>
        Promise.resolve(ok(begunAt === undefined ? { kind: 'notBegun', by: 'file', unsent: 3 } : { kind: 'backupDue' })),
      closingBackup: () => Promise.resolve({ ok: false, error: { kind: 'backupNotWhole' } }),
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Sluit de dag en maak de back-up' }))
    await screen.findByText(/De back-up was niet heel/)
    expect(engine.syncNow).not.toHaveBeenCalled()
  })
})

test('what still lies and the laptops that were not heard stand beside it', async () => {
  onScreen(
    { kind: 'backupDue' },
    {
      toChoose: 1,
      looksDouble: 4,
      hourOpen: true,
      waiting: 2,
      attendance: 0,
      selfFilled: 3,
      silent: [{ letter: 'B', heardOn: yesterday, heardAt: late }, { heardOn: yesterday }],
    },
  )
  await screen.findByText('Het inloopuur staat nog open')
  screen.getByText(/2.* volgnummers wachten nog/)
  screen.getByText(/ding is twee keer anders ingevuld/)
  screen.getByText(/4.* keer lijkt iemand dubbel ingeschreven/)
  const laptops = screen.getAllByRole('listitem').map((item) => item.textContent.replaceAll(/[\u2066-\u2069]/gu, ''))
  expect(laptops).toContain('Laptop B voor het laatst gisteren om 16:40')
  expect(laptops).toContain('Een andere laptop voor het laatst gisteren')
})

test('answers about paid work of half a year ago are listed with whose they are, and go once somebody says which day it is', async () => {
  const engine = onScreen({ kind: 'safe', by: 'server', at: instant(6) }, QUIET, {}, [{ residentId: undefined, name: 'Amal' }])
  expect(await screen.findByText('Amal')).toBeTruthy()
  screen.getByText(/Van één persoon zijn de antwoorden over betaald werk een half jaar oud/)
  fireEvent.click(screen.getByRole('button', { name: 'Voorgoed weghalen' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Ja, haal het weg' }))
  expect(engine.deeds).toEqual([['forgetOldReadiness', { day: today }]])
})
