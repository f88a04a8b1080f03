import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { expect, test, vi } from 'vitest'
import { DeskKeys } from '#app/balie/keys/DeskKeys.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { ClockContext } from '#app/session/ClockContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useShortcut } from '#app/ui/shortcuts/useShortcut.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'
import { day, time } from '#tests/support/counterInMemory.ts'

const now = { today: day('2026-11-12'), clockTime: time('13:45') }
const readClock = () => now

Element.prototype.scrollIntoView = () => undefined

const FOUND = {
  findResidents: { rows: [{ residentId: 'r1', name: 'سميرة', personCode: 'K7-3QP' }], total: 1 },
  activityOverview: [{ activityId: 'a1', title: 'Samen koken', organisationName: 'Buurthuis' }],
}
const NOTHING = { findResidents: { rows: [], total: 0 }, activityOverview: [] }

const show = (questions: Readonly<Record<string, unknown>>, coffee?: () => void) => {
  const place = memoryLocation({ path: PATHS.people, record: true })
  const engine = fakeEngine({ questions })
  const Bound = () => {
    useShortcut('coffee', coffee)
    return null
  }
  renderInDutch(
    <ClockContext value={readClock}>
      <EngineContext value={engine}>
        <Router hook={place.hook}>
          <Bound />
          <DeskKeys />
        </Router>
      </EngineContext>
    </ClockContext>,
  )
  return { path: () => place.history.at(-1), user: userEvent.setup() }
}

const options = (): readonly string[] => screen.getAllByRole('option').map(({ textContent }) => textContent)

test('the palette finds people, activities and deeds, and Enter does the one that the arrows chose', async () => {
  const { path, user } = show(FOUND)
  await user.keyboard('{Control>}k{/Control}')
  const field = screen.getByRole('combobox', { name: 'Zoeken en doen' })
  expect(document.activeElement).toBe(field)
  expect(screen.queryByText('سميرة'), 'nobody is named before somebody is looked for').toBeNull()

  await user.type(field, 'sam')
  await screen.findByText('سميرة')
  expect(within(screen.getByRole('group', { name: 'Activiteiten' })).getByRole('option').textContent).toContain('Samen koken')
  expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Samen koken')
  await user.keyboard('{ArrowUp}{Enter}')
  await vi.waitFor(() => expect(path()).toBe(PATHS.resident))
  expect(useSession.getState().selected.residentId).toBe('r1')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the palette does what the keys of the screen do, and offers only what can be done there', async () => {
  const coffee = vi.fn()
  const { user } = show(NOTHING, coffee)
  await user.keyboard('{Control>}k{/Control}')
  expect(options().some((word) => word.startsWith('Een kop koffie tellen'))).toBe(true)
  expect(options().some((word) => word.startsWith('Volgende roepen'))).toBe(false)
  await user.keyboard('koffie{Enter}')
  await vi.waitFor(() => expect(coffee).toHaveBeenCalledTimes(1))
})

test('the palette leads to every screen, and says so when nothing fits', async () => {
  const { path, user } = show(NOTHING)
  await user.keyboard('{Control>}k{/Control}xyz')
  expect(screen.getByRole('status').textContent).toBe('Niets gevonden. Probeer een ander woord.')
  await user.clear(screen.getByRole('combobox'))
  await user.keyboard('sluiten dag{Enter}')
  await vi.waitFor(() => expect(path()).toBe(PATHS.dayClose))
})

test('the list behind ? says every key, and the word of each', async () => {
  const { user } = show(NOTHING)
  await user.keyboard('?')
  const list = screen.getByRole('dialog', { name: 'Toetsen' })
  expect(within(list).getAllByRole('term')).toHaveLength(19)
  const undo = within(list).getByText('Ongedaan maken').parentElement
  expect(undo?.textContent).toBe('Ongedaan makenZofCtrlZ')
})
