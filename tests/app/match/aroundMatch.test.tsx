import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'

/** Samira is proposed for an activity with one place; `full`: Yonas has it. */
const deskWithMatch = ({ full = false }: { readonly full?: boolean } = {}) => {
  const desk = deskInMemory()
  const { counter } = desk
  const { residentId } = counter.must(registerResident, { callName: 'Samira', ageGroup: 'from18', interfaceLanguage: 'nl' })
  const { residentId: friendId } = counter.must(registerResident, { callName: 'Yonas', ageGroup: 'from18' })
  const { activityId } = counter.must(addActivity, { title: 'Samen koken', placesMax: 1 })
  const { matchId } = counter.must(proposeMatch, { residentId, activityId })
  counter.must(addStaffMember, { callName: 'Bilal', role: 'supporter' })
  if (full) counter.must(agreeMatch, { matchId: counter.must(proposeMatch, { residentId: friendId, activityId }).matchId })
  desk.show(PATHS.resident, { residentId })
  return { ...desk, residentId, friendId, matchId, user: userEvent.setup() }
}

const matches = async () => within(await screen.findByRole('list', { name: 'Koppelingen' }))

test('where no place is left it is said before one is given; who waits stands on the list, and it can be undone', async () => {
  const { counter, user, matchId } = deskWithMatch({ full: true })
  await user.click((await matches()).getByRole('button', { name: 'Is afgesproken' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Op de wachtlijst' }))
  await screen.findByText(/Wacht op een plek, nummer 1/u)
  expect(counter.read.find('match', matchId)).toMatchObject({ life: { kind: 'proposed' }, waiting: { since: '2026-09-15' } })
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  await waitFor(() => expect(counter.read.find('match', matchId)?.waiting).toBeUndefined())
})

test('a friend is found by name and proposed together; each has a match of their own', async () => {
  const { counter, user, friendId } = deskWithMatch()
  await user.click((await matches()).getByRole('button', { name: /Meer met/u }))
  await user.click(screen.getByRole('menuitem', { name: 'Samen met iemand' }))
  await user.type(screen.getByRole('searchbox', { name: 'Zoek op naam of code' }), 'yon')
  await user.click(await screen.findByRole('button', { name: /Samen met .*Yonas.* voorstellen/u }))
  await screen.findByText(/^Samen met .*Yonas/u)
  expect(counter.read.by('match', 'about', friendId)).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  await waitFor(() => expect(counter.read.by('match', 'about', friendId)).toEqual([]))
})

test('a supporter is asked about by name, and "rather nobody of my country or language" is one tap without a reason', async () => {
  const { counter, user, residentId } = deskWithMatch()
  await user.click(await screen.findByRole('button', { name: 'Vraag het' }))
  const dialog = within(await screen.findByRole('dialog'))
  await dialog.findByText(/Wil je dat .*Bilal.* je helpt\?/u)
  expect(dialog.queryByRole('textbox', { name: /waarom/iu })).toBeNull()
  await user.click(dialog.getByRole('radio', { name: 'Liever niemand uit mijn land of met mijn taal' }))
  await user.click(dialog.getByRole('button', { name: 'Antwoord bewaren' }))
  await waitFor(() => expect(counter.read.find('resident', residentId)?.supporter).toEqual({ kind: 'notOfMyCountry' }))
})
