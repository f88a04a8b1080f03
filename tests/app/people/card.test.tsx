import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addNote } from '#actions/addNote.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { changeResident } from '#actions/changeResident.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { residentLeft } from '#actions/residentLeft.ts'
import { startMatch } from '#actions/startMatch.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory, mainButtons } from '#tests/app/people/deskInMemory.tsx'

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

const deskWithSara = () => {
  const desk = deskInMemory()
  const { residentId } = desk.counter.must(registerResident, {
    callName: 'Sara',
    ageGroup: 'from18',
    wishes: ['cooking'],
    hidePresence: true,
  })
  desk.counter.must(addActivity, { title: 'Samen soep maken', programme: 'meeting', interest: 'cooking' })
  const { activityId } = desk.counter.must(addActivity, { title: 'Tuin opknappen', programme: 'volunteering', interest: 'gardening' })
  return { ...desk, residentId, activityId }
}

test('from a suggestion to taking part: each time one main button, and a step can be taken back', async () => {
  const desk = deskWithSara()
  desk.show(PATHS.resident, { residentId: desk.residentId })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: /Voorstellen: .*Samen soep maken/ }))

  const matches = within(await screen.findByRole('list', { name: 'Koppelingen' }))
  expect(matches.getByText('Voorgesteld')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Voorstellen: .*Samen soep maken/ })).toBeNull()
  const steps = ['Is afgesproken', 'Begint op proef', 'Doet mee']
  for (const step of steps) {
    await waitFor(() => expect(mainButtons()).toEqual([step]))
    await user.click(screen.getByRole('button', { name: step }))
  }
  await waitFor(() => expect(mainButtons()).toEqual(['Afronden']))
  expect(desk.counter.read.all('match').map(({ life }) => life?.kind)).toEqual(['active'])

  await user.click(screen.getAllByRole('button', { name: 'Ongedaan maken' }).at(-1)!)
  await waitFor(() => expect(desk.counter.read.all('match').map(({ life }) => life?.kind)).toEqual(['trial']))
})

test('with two matches on their way there is still one main button', async () => {
  const desk = deskWithSara()
  const { residentId, activityId } = desk
  desk.counter.must(proposeMatch, { residentId, activityId })
  desk.counter.must(proposeMatch, { residentId, activityId: desk.counter.must(addActivity, { title: 'Fietsles' }).activityId })
  desk.show(PATHS.resident, { residentId })
  await screen.findByRole('heading', { name: 'Samen soep maken' })
  expect(screen.getAllByRole('button', { name: 'Is afgesproken' })).toHaveLength(2)
  expect(mainButtons()).toEqual(['Is afgesproken'])
})

test('volunteering without a known declaration says to ask first, with the rule and its source', async () => {
  const desk = deskWithSara()
  desk.show(PATHS.resident, { residentId: desk.residentId })
  const title = await screen.findByRole('heading', { name: 'Tuin opknappen' })
  const card = within(title.closest('li')!)
  expect(card.getByText('Vraag de organisatie eerst naar de vrijwilligersverklaring.')).toBeTruthy()
  expect(card.getByText(/Regel ⁨VD4⁩/, { normalizer: (text) => text })).toBeTruthy()
  expect(card.getAllByText(/uwv\.nl/).length).toBeGreaterThan(0)
  // Who it waits for, and that a person decides, stand behind the same "why".
  expect(card.getAllByText(/Wie: .*de organisatie.*UWV/).length).toBeGreaterThan(0)
  expect(card.getByText(/Jij en de bewoner beslissen/)).toBeTruthy()
  expect(card.queryByText('Mag')).toBeNull()
})

test('what another laptop wrote while the form was open is not written over', async () => {
  const desk = deskWithSara()
  const { residentId } = desk
  desk.show(PATHS.changeResident, { residentId })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('radio', { name: 'Een paar woorden', hidden: true }))
  desk.counter.must(changeResident, { residentId, set: { callName: 'Saar', wishes: ['cooking', 'music'] } })
  await user.click(screen.getByRole('button', { name: 'Bewaren' }))

  await screen.findByRole('heading', { level: 1, name: 'Saar' })
  const resident = desk.counter.read.find('resident', residentId)
  expect(resident).toMatchObject({ callName: 'Saar', wishes: ['cooking', 'music'], dutchLevel: 'fewWords' })
})

test('a note that looks like a citizen number is explained and stays in the field; a removed note comes back by undo', async () => {
  const desk = deskWithSara()
  desk.show(PATHS.resident, { residentId: desk.residentId })
  const user = userEvent.setup()
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Nieuwe notitie' })
  await user.type(field, 'BSN 123456782')
  await user.click(screen.getByRole('button', { name: 'Notitie bewaren' }))
  expect(await screen.findByText(/Dit lijkt op een burgerservicenummer/)).toBeTruthy()
  expect(field.value).toBe('BSN 123456782')

  await user.clear(field)
  await user.type(field, 'Komt liever na tien uur')
  await user.click(screen.getByRole('button', { name: 'Notitie bewaren' }))
  await user.click(await screen.findByRole('button', { name: 'Notitie weghalen' }))
  await waitFor(() => expect(desk.counter.read.all('note')).toEqual([]))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Notitie weghalen' })).toBeNull())
  await waitFor(() => expect(document.activeElement).not.toBe(document.body))
  await user.click(screen.getAllByRole('button', { name: 'Ongedaan maken' }).at(-1)!)
  await waitFor(() => expect(desk.counter.read.all('note').map(({ text }) => text)).toEqual(['Komt liever na tien uur']))
})

test('a proposal that is taken back leaves nothing in the history', async () => {
  const desk = deskWithSara()
  desk.show(PATHS.resident, { residentId: desk.residentId })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: /Voorstellen: .*Samen soep maken/ }))
  await screen.findByText('Voorgesteld')
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  await screen.findByRole('button', { name: /Voorstellen: .*Samen soep maken/ })
  expect(desk.counter.read.all('match')).toEqual([])
  expect(screen.queryByText(/eerdere koppeling/)).toBeNull()
})

test('a match that another laptop made before is not taken away by the undo of a second tap', async () => {
  const desk = deskWithSara()
  desk.show(PATHS.resident, { residentId: desk.residentId })
  const button = await screen.findByRole('button', { name: /Voorstellen: .*Samen soep maken/ })
  // It arrives while the suggestion still stands on the screen.
  const soup = desk.counter.read.all('activity').find(({ title }) => title === 'Samen soep maken')
  if (soup === undefined) throw new Error('The activity is there')
  const { matchId } = desk.counter.must(proposeMatch, { residentId: desk.residentId, activityId: soup.id })
  await userEvent.setup().click(button)
  await screen.findByText(/Samen soep maken.* is voorgesteld/)
  expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull()
  expect(desk.counter.read.all('match').map(({ id }) => id)).toEqual([matchId])
})

test('erasing asks once, and then the card is gone for good', async () => {
  const desk = deskWithSara()
  const place = desk.show(PATHS.resident, { residentId: desk.residentId })
  const user = userEvent.setup()
  // A toast with the name in it goes along with the person.
  await user.click(await screen.findByRole('button', { name: 'Meer met deze kaart' }))
  await user.click(screen.getByRole('menuitem', { name: 'Is verhuisd of weg' }))
  await screen.findByText(/Sara.* staat als verhuisd/)
  await user.click(await screen.findByRole('button', { name: 'Meer met deze kaart' }))
  await user.click(screen.getByRole('menuitem', { name: 'Alles van deze persoon wissen' }))
  expect(desk.counter.read.all('resident')).toHaveLength(1)
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Alles wissen' }))
  await screen.findByText('Alles is gewist')
  expect(document.body.textContent).not.toContain('Sara')
  expect(desk.counter.read.all('resident')).toEqual([])
  expect(place.path()).toBe(PATHS.people)
})

test('a card that must not be spoken of says so; the window never bears a name', async () => {
  const desk = deskWithSara()
  desk.show(PATHS.resident, { residentId: desk.residentId })
  expect(await screen.findByText('Vertel niemand dat deze persoon hier is')).toBeTruthy()
  await waitFor(() => expect(document.title).toBe('Kaart van een persoon · Meedoenbalie'))
})

test('somebody who moved gets no suggestions and can be here again', async () => {
  const desk = deskWithSara()
  desk.counter.must(residentLeft, { residentId: desk.residentId })
  desk.show(PATHS.resident, { residentId: desk.residentId })
  const user = userEvent.setup()
  const again = await screen.findByRole('button', { name: 'Is weer hier' })
  expect(screen.queryByRole('heading', { name: 'Wat past' })).toBeNull()
  await user.click(again)
  expect(await screen.findByRole('heading', { name: 'Wat past' })).toBeTruthy()
})

test('without somebody chosen the card goes to the list of people', async () => {
  const place = deskInMemory().show(PATHS.resident)
  await screen.findByRole('heading', { level: 1, name: 'Mensen' })
  expect(place.path()).toBe(PATHS.people)
})

test('from an activity: who fits, and proposing takes that person off the list', async () => {
  const desk = deskWithSara()
  desk.counter.must(registerResident, { callName: 'Yonas', ageGroup: 'from18', wishes: ['gardening'] })
  desk.show(PATHS.match, { activityId: desk.activityId })
  const user = userEvent.setup()
  const list = within(await screen.findByRole('list', { name: 'Wie past hier?' }))
  expect(list.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Yonas', 'Sara'])
  await user.click(list.getByRole('button', { name: /Voorstellen aan .*Yonas/ }))
  await waitFor(() => expect(list.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Sara']))
  expect(desk.counter.read.all('match').map(({ activityId, life }) => [activityId, life?.kind])).toEqual([[desk.activityId, 'proposed']])
})

test('the way of a person stands day by day, short at first, and whole in one tap', async () => {
  const desk = deskWithSara()
  const { residentId, activityId } = desk
  const { matchId } = desk.counter.must(proposeMatch, { residentId, activityId })
  desk.counter.must(agreeMatch, { matchId })
  desk.counter.must(startMatch, { matchId })
  for (const text of ['Komt liever na tien uur', 'Neemt haar zus mee']) desk.counter.must(addNote, { residentId, text })
  desk.show(PATHS.resident, { residentId })
  const user = userEvent.setup()
  const lines = () =>
    within(screen.getByRole('list', { name: 'Dag voor dag' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replaceAll(/[\u2066-\u2069]/gu, ''))
  await user.click(await screen.findByRole('button', { name: 'Alle 6 laten zien' }))
  expect(lines().slice(2)).toEqual([
    'Ging meedoen: Tuin opknappenvandaag',
    'Afgesproken: Tuin opknappenvandaag',
    'Voorgesteld: Tuin opknappenvandaag',
    'Ingeschrevenvandaag',
  ])
  await user.click(screen.getByRole('button', { name: 'Minder laten zien' }))
  expect(lines()).toHaveLength(5)
})
