import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { registerResident } from '#actions/registerResident.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

const adult = () => screen.findByRole('radio', { name: '18 of ouder' })

/** The first question: this person was never here. */
const sayNew = async (user: UserEvent) => user.click(await screen.findByRole('button', { name: 'Nee, nieuw hier' }))

test('a name in any script and one wish are enough for a card with a suggestion on it', async () => {
  const desk = deskInMemory()
  desk.counter.must(addActivity, { title: 'Samen soep maken', programme: 'meeting', interest: 'cooking' })
  const place = desk.show(PATHS.newResident)
  const user = userEvent.setup()
  await sayNew(user)
  await user.click(await adult())
  await user.type(screen.getByLabelText('Roepnaam'), 'سارة')
  await user.click(within(screen.getByRole('group', { name: 'Wat doet deze persoon graag?' })).getByRole('checkbox', { name: 'Koken' }))
  await user.click(screen.getByRole('button', { name: /inschrijven/ }))

  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('سارة')
  const fits = within(await screen.findByRole('list', { name: 'Wat past' }))
  expect(fits.getByText('Samen soep maken')).toBeTruthy()
  expect(fits.getByText('Doet dit graag: ⁨Koken⁩', { normalizer: (text) => text })).toBeTruthy()
  expect(place.path()).toBe(PATHS.resident)
  expect(desk.counter.read.all('resident').map(({ callName, ageGroup, wishes }) => ({ callName, ageGroup, wishes }))).toEqual([
    { callName: 'سارة', ageGroup: 'from18', wishes: ['cooking'] },
  ])
  expect(desk.drafts.size).toBe(0)
})

test('under sixteen nothing is kept, not even as an unfinished form, and a slip of the finger costs nothing', async () => {
  const desk = deskInMemory()
  desk.show(PATHS.newResident)
  const user = userEvent.setup()
  await sayNew(user)
  await user.click(await adult())
  await user.type(screen.getByLabelText('Roepnaam'), 'Semhar')
  await waitFor(() => expect(desk.drafts.size).toBe(1))

  await user.click(screen.getByRole('radio', { name: 'Jonger dan 16' }))
  expect(screen.getByRole('heading', { name: 'Schrijf nog niets op' })).toBeTruthy()
  expect(screen.queryByLabelText('Roepnaam')).toBeNull()
  expect(screen.queryByRole('button', { name: /inschrijven/ })).toBeNull()
  expect(desk.drafts.size).toBe(0)

  await user.click(await adult())
  expect(screen.getByLabelText<HTMLInputElement>('Roepnaam').value).toBe('Semhar')
})

test('what was typed is there again after the screen went away; starting over can be taken back', async () => {
  const desk = deskInMemory()
  const first = desk.show(PATHS.newResident)
  const user = userEvent.setup()
  await sayNew(user)
  await user.click(await adult())
  await user.type(screen.getByLabelText('Roepnaam'), 'Yonas')
  first.close()

  desk.show(PATHS.newResident)
  expect(await screen.findByText('We bewaarden wat je al had ingevuld.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('Roepnaam').value).toBe('Yonas')
  await user.click(screen.getByRole('button', { name: 'Opnieuw beginnen' }))
  expect(screen.queryByLabelText('Roepnaam')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(screen.getByLabelText<HTMLInputElement>('Roepnaam').value).toBe('Yonas')
})

test('a problem stands at its field, says what to do and keeps what was typed', async () => {
  const desk = deskInMemory()
  desk.show(PATHS.newResident)
  const user = userEvent.setup()
  await sayNew(user)
  await user.click(await adult())
  await user.click(screen.getByRole('button', { name: 'Inschrijven' }))
  const name = screen.getByLabelText('Roepnaam')
  await waitFor(() => expect(document.activeElement).toBe(name))
  expect(name.getAttribute('aria-invalid')).toBe('true')

  await user.type(name, 'Amina')
  // Passes the 11-test, so it may be a citizen's number.
  await user.type(screen.getByLabelText('Telefoonnummer'), '123456782')
  await user.click(screen.getByRole('button', { name: /inschrijven/ }))
  expect(await screen.findByText(/Dit lijkt op een burgerservicenummer/)).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('Telefoonnummer').value).toBe('123456782')
  expect(desk.counter.read.all('resident')).toEqual([])
})

test('a year of birth is a year: a whole birthday is asked again, never stored', async () => {
  const desk = deskInMemory()
  desk.show(PATHS.newResident)
  const user = userEvent.setup()
  await sayNew(user)
  await user.click(await adult())
  await user.type(screen.getByLabelText('Roepnaam'), 'Amina')
  await user.type(screen.getByLabelText('Geboortejaar, ongeveer'), '12-03-1998')
  await user.click(screen.getByRole('button', { name: /inschrijven/ }))
  expect(await screen.findByText('Dit veld heeft een jaartal nodig, zoals 1998.')).toBeTruthy()
  expect(desk.counter.read.all('resident')).toEqual([])
})

test('who was here before is found at once, and the ticket is theirs, with a way back', async () => {
  const desk = deskInMemory()
  const { residentId, personCode } = desk.counter.must(registerResident, { callName: 'Zarghuna', ageGroup: 'from18' })
  desk.counter.must(openWalkInHour, { counterName: 'Hal' })
  const { ticketId } = desk.counter.must(takeTicket, { language: 'ps', reason: 'question' })
  const place = desk.show(PATHS.newResident, { fromTicket: { ticketId, language: 'ps' } })
  const user = userEvent.setup()
  expect(await screen.findByText('ایا تاسو مخکې دلته وئ؟', {}, { timeout: 5000 })).toBeTruthy()
  expect(screen.getByText('Was je hier al eerder?')).toBeTruthy()
  await user.type(screen.getByRole('searchbox'), `${personCode}{Enter}`)
  await waitFor(() => expect(place.path()).toBe(PATHS.resident))
  const owner = () => desk.counter.read.find('ticket', ticketId)?.about
  await waitFor(() => expect(owner()).toBe(residentId))
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  await waitFor(() => expect(owner()).toBeUndefined())
})

test('somebody new is one key further: the language of their ticket is filled in, and the ticket is theirs', async () => {
  const desk = deskInMemory()
  desk.counter.must(openWalkInHour, { counterName: 'Hal' })
  const { ticketId } = desk.counter.must(takeTicket, { language: 'ti', reason: 'getToKnow' })
  desk.show(PATHS.newResident, { fromTicket: { ticketId, language: 'ti' } })
  const user = userEvent.setup()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')))
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe((await screen.findAllByRole('radio'))[0])
  await user.click(await adult())
  await user.type(screen.getByLabelText('Roepnaam'), 'Semhar{Enter}')
  await waitFor(() => expect(desk.counter.read.all('resident')).toHaveLength(1))
  const [semhar] = desk.counter.read.all('resident')
  expect(semhar).toMatchObject({ callName: 'Semhar', interfaceLanguage: 'ti' })
  expect(desk.counter.read.find('ticket', ticketId)?.about).toBe(semhar?.id)
})

test('a name that nobody has goes along into the form; who is registered after that has no ticket', async () => {
  const desk = deskInMemory()
  desk.counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18' })
  desk.counter.must(openWalkInHour, { counterName: 'Hal' })
  const { ticketId } = desk.counter.must(takeTicket, { reason: 'getToKnow' })
  const first = desk.show(PATHS.newResident, { fromTicket: { ticketId } })
  const user = userEvent.setup()
  await screen.findByRole('searchbox')
  first.close()
  desk.show(PATHS.newResident, useSession.getState().selected)
  await user.type(await screen.findByRole('searchbox'), 'Wubshet')
  expect(await screen.findByText(/Niemand gevonden/)).toBeTruthy()
  await user.keyboard('{Enter}')
  await user.click(await adult())
  expect(screen.getByLabelText<HTMLInputElement>('Roepnaam').value).toBe('Wubshet')
  await user.click(screen.getByRole('button', { name: /inschrijven/ }))
  await waitFor(() => expect(desk.counter.read.all('resident')).toHaveLength(2))
  expect(desk.counter.read.find('ticket', ticketId)?.about).toBeUndefined()
})
