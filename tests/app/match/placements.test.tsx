// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { startMatch } from '#actions/startMatch.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'

const ofPaidWork = () => {
  const desk = deskInMemory()
  const { activityId } = desk.counter.must(addActivity, { title: 'Bakkerij', programme: 'paidWork' })
  const matches = Array.from({ length: 9 }, () => {
    const { residentId } = desk.counter.must(registerResident, { callName: 'Samira', ageGroup: 'from18' })
    return { residentId, matchId: desk.counter.must(proposeMatch, { residentId, activityId }).matchId }
  })
  return { ...desk, matches, user: userEvent.setup() }
}

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map(({ textContent }) => textContent.replace(/[\u2066-\u2069]/gu, ''))

test('the coordinator chooses a period, types who could work and sees how it stood, with a small row joined to others', async () => {
  const { counter, matches, show, user } = ofPaidWork()
  for (const { matchId } of matches.slice(0, 6)) {
    counter.must(agreeMatch, { matchId })
    counter.must(startMatch, { matchId })
  }
  const { matchId } = counter.must(proposeMatch, {
    residentId: counter.must(registerResident, { callName: 'Yonas', ageGroup: 'from18' }).residentId,
    activityId: counter.must(addActivity, { title: 'Magazijn', programme: 'paidWork' }).activityId,
  })
  counter.must(agreeMatch, { matchId })
  show(PATHS.placements)
  await user.type(await screen.findByLabelText('Aantal mensen'), '٩٢٤')
  await user.click(screen.getByRole('button', { name: 'Aantal bewaren' }))
  await screen.findByText('924')
  const stages = screen.getAllByRole('table')[1]
  // Four go on: too few, also together with the two rows in which nobody is.
  expect(stages && rowsOf(stages)).toEqual([
    'Hoe het stond op de laatste dagKoppelingenMensen',
    'Samen: Begonnen, Wacht op een vergunning (TWV), Loopt nog en Gestopt voor het begin1010',
    'Totaal1010',
  ])
  await user.clear(screen.getByLabelText('Tot en met'))
  await user.type(screen.getByLabelText('Tot en met'), '1-1-2020')
  await screen.findByText('Vul twee dagen in. De eerste dag komt voor de laatste.')
})

test('a volunteer notes with a job when the employer asked for the permit; a day that is none is said, and it can be undone', async () => {
  const { counter, matches, show, user } = ofPaidWork()
  const [first] = matches
  if (first === undefined) throw new Error('no match')
  show(PATHS.resident, { residentId: first.residentId })
  const list = within(await screen.findByRole('list', { name: 'Koppelingen' }))
  await user.click(list.getByRole('button', { name: /Meer met/u }))
  await user.click(screen.getByRole('menuitem', { name: 'Vergunning (TWV) noteren' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText('Aangevraagd op'), 'ooit')
  await user.click(dialog.getByRole('button', { name: 'Bewaren' }))
  expect(dialog.getByLabelText('Aangevraagd op').getAttribute('aria-invalid')).toBe('true')
  await user.clear(dialog.getByLabelText('Aangevraagd op'))
  await user.type(dialog.getByLabelText('Aangevraagd op'), '1-9-2026')
  await user.click(dialog.getByRole('button', { name: 'Bewaren' }))
  await screen.findByText(/^Vergunning aangevraagd op/u)
  expect(counter.read.find('match', first.matchId)?.permitAskedOn).toBe('2026-09-01')
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  await waitFor(() => expect(counter.read.find('match', first.matchId)?.permitAskedOn).toBeUndefined())
})
