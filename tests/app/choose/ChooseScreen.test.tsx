import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { expect, test, vi } from 'vitest'
import { changeResident } from '#actions/changeResident.ts'
import { chooseValue } from '#actions/chooseValue.ts'
import { registerResident } from '#actions/registerResident.ts'
import { undoChoice } from '#actions/undoChoice.ts'
import { NAV } from '#app/balie/nav.ts'
import { ChooseScreen } from '#app/balie/choose/ChooseScreen.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { Shell } from '#app/balie/Shell.tsx'
import { ClockContext } from '#app/session/ClockContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { ToastRegion } from '#app/ui/ToastRegion.tsx'
import type { EngineClient } from '#engine/EngineClient.ts'
import { QUESTIONS } from '#engine/questions.ts'
import { ok } from '#kernel/Result.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

// What the build makes is not there in a test.
vi.mock('#app/offline/trustedUrls.ts', () => ({ trustedServiceWorkerUrl: () => '' }))

const exchange = (a: CounterInMemory, b: CounterInMemory): void => {
  a.receive(b.entries)
  b.receive(a.entries)
}

/** Two laptops that know the same person. */
const twoLaptops = () => {
  const here = counterInMemory({ deviceLetter: 'A' })
  const there = counterInMemory({ deviceLetter: 'B', clockTime: '14:05' })
  const { residentId } = here.must(registerResident, { callName: 'سميرة', ageGroup: 'from18', phone: '0612000000' })
  exchange(here, there)
  return { here, there, residentId }
}

const phones = (laptop: CounterInMemory, residentId: RecordId, phone: string): unknown =>
  laptop.must(changeResident, { residentId, set: { phone }, saw: { phone: '0612000000' } })

/** The desk on a real counter in memory: every question and deed is the real one. */
const show = (here: CounterInMemory) => {
  const listeners = new Set<(records: readonly string[]) => void>()
  const tell = (): void => {
    for (const listener of listeners) listener([])
  }
  const search = { find: () => [] }
  const engine: EngineClient = {
    ...fakeEngine({}),
    onChanged: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask: (async (question: keyof typeof QUESTIONS, input: never) =>
      ok(structuredClone(QUESTIONS[question]({ read: here.read, search, laptops: here }, input)))) as EngineClient['ask'],
    perform: (async (name: string, input: never) => {
      const result = name === 'chooseValue' ? here.perform(chooseValue, input) : here.perform(undoChoice, input)
      tell()
      return result
    }) as EngineClient['perform'],
  }
  const now = { today: day('2026-09-15'), clockTime: time('14:30') }
  const readClock = () => now
  const place = memoryLocation({ path: PATHS.choose, record: true })
  renderInDutch(
    <ClockContext value={readClock}>
      <EngineContext value={engine}>
        <Router hook={place.hook}>
          <Shell entries={NAV}>
            <ToastRegion>
              <ChooseScreen />
            </ToastRegion>
          </Shell>
        </Router>
      </EngineContext>
    </ClockContext>,
  )
  return { path: () => place.history.at(-1), changed: () => act(async () => tell()) }
}

const tiles = (field: string): readonly HTMLElement[] => within(screen.getByRole('list', { name: field })).getAllByRole('button')

test('with nothing to choose the screen says what would come here, and no number stands in the menu', async () => {
  const { here } = twoLaptops()
  show(here)
  expect(await screen.findByText('Er is niets te kiezen')).toBeTruthy()
  expect(screen.getByText(/bewaren we allebei en vragen we het hier/)).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'Kies wat klopt' })).toHaveLength(1)
  expect(document.title).toBe('Kies wat klopt · Meedoenbalie')
})

test('both values stand beside each other with when and where; one tap chooses, and undo asks again', async () => {
  const { here, there, residentId } = twoLaptops()
  phones(here, residentId, '0612111111')
  phones(there, residentId, '0612222222')
  exchange(here, there)
  show(here)
  const user = userEvent.setup()

  expect(await screen.findByRole('heading', { level: 2, name: 'سميرة' })).toBeTruthy()
  expect(screen.getByRole('link', { name: /Kies wat klopt.*Nog 1 te kiezen/ })).toBeTruthy()
  const [first, second, ...more] = tiles('Telefoonnummer')
  expect(more).toEqual([])
  expect(first?.textContent).toMatch(/^0612222222.*op een andere laptop.*Dit klopt.*Staat er nu$/)
  expect(second?.textContent).toMatch(/^0612111111.*op deze laptop.*Dit klopt$/)

  await user.click(second!)
  expect(await screen.findByText('Er is niets te kiezen')).toBeTruthy()
  expect(here.read.find('resident', residentId)?.phone).toBe('0612111111')
  expect(screen.getByText(/^Gekozen bij .*Telefoonnummer.*0612111111/)).toBeTruthy()
  // Whoever works with the keyboard is not thrown back to the top of the page.
  expect(document.activeElement).not.toBe(document.body)

  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  await screen.findByRole('list', { name: 'Telefoonnummer' })
  expect(tiles('Telefoonnummer')).toHaveLength(2)
  exchange(here, there)
  expect(there.read.conflicts()).toHaveLength(1)
})

test('all values of three laptops come back by undo', async () => {
  const { here, there, residentId } = twoLaptops()
  const third = counterInMemory({ deviceLetter: 'C', clockTime: '14:10' })
  third.receive(here.entries)
  phones(here, residentId, '0612111111')
  phones(there, residentId, '0612222222')
  phones(third, residentId, '0612333333')
  exchange(here, there)
  exchange(here, third)
  show(here)
  const user = userEvent.setup()
  await user.click((await screen.findAllByRole('button', { name: /0612222222/ }))[0]!)
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  await screen.findByRole('list', { name: 'Telefoonnummer' })
  expect(
    tiles('Telefoonnummer')
      .map((tile) => tile.textContent.slice(0, 10))
      .toSorted(),
  ).toEqual(['0612111111', '0612222222', '0612333333'])
})

test('a wish that one laptop took away is asked by its own name: yes or no', async () => {
  const { here, there, residentId } = twoLaptops()
  here.must(changeResident, { residentId, set: { wishes: ['cooking'] } })
  exchange(here, there)
  here.must(changeResident, { residentId, set: { wishes: [] }, saw: { wishes: ['cooking'] } })
  there.must(changeResident, { residentId, set: { wishes: [] } })
  there.must(changeResident, { residentId, set: { wishes: ['cooking'] } })
  exchange(here, there)
  show(here)
  await screen.findByRole('heading', { level: 2 })
  const [field] = screen.getAllByRole('heading', { level: 3 })
  expect(field?.textContent.replaceAll(/[\u2066-\u2069]/gu, '')).toBe('Doet graag: Koken')
  const said = screen.getAllByRole('button', { name: /Dit klopt/ }).map((tile) => tile.textContent)
  expect(said.map((text) => text.slice(0, 4)).toSorted()).toEqual([expect.stringMatching(/^Niet/), expect.stringMatching(/^Wel/)])
})

test('somebody else chose while the screen was open: a kind word, and nothing is changed', async () => {
  const { here, there, residentId } = twoLaptops()
  phones(here, residentId, '0612111111')
  phones(there, residentId, '0612222222')
  exchange(here, there)
  const desk = show(here)
  const user = userEvent.setup()
  const tile = (await screen.findAllByRole('button', { name: /0612111111/ }))[0]!
  there.must(chooseValue, {
    record: 'resident',
    id: residentId,
    field: 'phone',
    value: '0612222222',
    saw: ['0612111111', '0612222222'],
  })
  here.receive(there.entries)
  await user.click(tile)
  expect(await screen.findByText(/Hier is al gekozen, misschien op een andere laptop/)).toBeTruthy()
  expect(here.read.find('resident', residentId)?.phone).toBe('0612222222')
  await desk.changed()
  expect(screen.getByText('Er is niets te kiezen')).toBeTruthy()
})

test('the card of the person is one tap away, without a name or an id in the address', async () => {
  const { here, there, residentId } = twoLaptops()
  phones(here, residentId, '0612111111')
  phones(there, residentId, '0612222222')
  exchange(here, there)
  const desk = show(here)
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Kaart bekijken' }))
  expect(desk.path()).toBe(PATHS.resident)
  expect(useSession.getState().selected.residentId).toBe(residentId)
})

test('the page on how safe the work is names what waits, and brings there', async () => {
  const { here, there, residentId } = twoLaptops()
  phones(here, residentId, '0612111111')
  phones(there, residentId, '0612222222')
  exchange(here, there)
  const desk = show(here)
  const user = userEvent.setup()
  await screen.findByRole('heading', { level: 2, name: 'سميرة' })
  await user.click(screen.getByRole('button', { name: /bewaren/ }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText('Eén ding is twee keer anders ingevuld')).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Nu kiezen' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(desk.path()).toBe(PATHS.choose)
})
