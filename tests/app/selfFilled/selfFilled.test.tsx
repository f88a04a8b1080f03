import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { takeInSubmission } from '#actions/takeInSubmission.ts'
import { PATHS } from '#app/balie/paths.ts'
import { addDays } from '#kernel/CalendarDate.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'
import { HEAD, REGISTER } from '#tests/domain/visit/submission/submissions.ts'

const aDesk = () => {
  const desk = deskInMemory()
  const { today } = desk.counter.deps()
  return { ...desk, today, head: { ...HEAD, day: today }, user: userEvent.setup() }
}

test('what somebody filled in is read back as not checked, and registers them under the name that was said', async () => {
  const { counter, user, head, show } = aDesk()
  const { activityId } = counter.must(addActivity, { title: 'Samen koken' })
  counter.must(takeInSubmission, { ...head, ...REGISTER, wants: [{ activityId, withFriend: true }] })
  show(PATHS.selfFilled)
  await user.click(await screen.findByRole('button', { name: /^Bekijken: .*Zeepaardje/u }))
  await screen.findByText('Zelf ingevuld, niet gecontroleerd')
  screen.getByText(/^Samen koken/u)
  await screen.findByText('Koken, Naaien')
  const name = screen.getByRole('textbox', { name: 'Hoe noemen we deze persoon?' })
  await user.clear(name)
  await user.type(name, 'Salamander')
  await user.click(screen.getByRole('button', { name: 'Inschrijven' }))
  await screen.findByText(/De code is .*K7-3QP/u)
  expect(counter.read.all('resident')).toMatchObject([{ callName: 'Salamander', personCode: 'K7-3QP' }])
  expect(counter.read.all('match')).toMatchObject([{ activityId, life: { kind: 'proposed' } }])
})

test('somebody who has a card gets what they pointed at on it, and no second card', async () => {
  const { counter, user, head, show } = aDesk()
  const { residentId } = counter.must(registerResident, { callName: 'Zeepaardje', ageGroup: 'from18', interfaceLanguage: 'ti' })
  counter.must(takeInSubmission, { ...head, ...REGISTER, wants: [] })
  show(PATHS.selfFilled)
  await user.click(await screen.findByRole('button', { name: /^Bekijken: .*Zeepaardje/u }))
  await user.click(await screen.findByRole('button', { name: /Dit is .*Zeepaardje/u }))
  await screen.findByText(/Toegevoegd aan de kaart/u)
  expect(counter.read.all('resident')).toMatchObject([{ id: residentId, wishes: ['cooking', 'sewing'] }])
})

test('put aside it stands below, and comes back in one tap', async () => {
  const { counter, user, head, show } = aDesk()
  counter.must(takeInSubmission, { ...head, ...REGISTER, wants: [] })
  show(PATHS.selfFilled)
  await user.click(await screen.findByRole('button', { name: /^Bekijken/u }))
  await user.click(await screen.findByRole('button', { name: 'Wegleggen' }))
  await screen.findByText('Er wacht niets')
  await user.click(await screen.findByRole('button', { name: /^Terugzetten/u }))
  await screen.findByRole('button', { name: /^Bekijken: .*Zeepaardje/u })
})

test('text of somebody who means harm is text', async () => {
  const { counter, head, show } = aDesk()
  counter.must(takeInSubmission, { ...head, kind: 'talkToday', callName: '<img src=x onerror=alert(1)>{{count}} $t(title)' })
  show(PATHS.selfFilled)
  const list = within(await screen.findByRole('list', { name: 'Zelf ingevuld, niet gecontroleerd' }))
  list.getByText('<img src=x onerror=alert(1)>{{count}} $t(title)')
  expect(document.querySelector('main img[src="x"], img[src="x"]')).toBeNull()
})

test('who can not come is told off for the day that a person chose', async () => {
  const { counter, user, head, today, show } = aDesk()
  const { activityId } = counter.must(addActivity, { title: 'Samen koken' })
  const { residentId, personCode } = counter.must(registerResident, { callName: 'Otter', ageGroup: 'from18' })
  counter.must(agreeMatch, { matchId: counter.must(proposeMatch, { residentId, activityId }).matchId })
  counter.must(scheduleSession, { activityId, day: addDays(today, 1) })
  counter.must(takeInSubmission, { ...head, kind: 'absent', code: personCode, reason: 'appointment' })
  show(PATHS.selfFilled)
  await user.click(await screen.findByRole('button', { name: /^Bekijken/u }))
  await user.click(await screen.findByRole('button', { name: /^Afmelden voor .*Samen koken/u }))
  await waitFor(() => expect(counter.read.all('attendance')).toMatchObject([{ about: residentId, presence: { why: 'appointment' } }]))
})

test('what nobody looked at for fourteen days is erased by a person, not by the clock', async () => {
  const { counter, user, head, show } = aDesk()
  counter.must(takeInSubmission, { ...head, ...REGISTER, wants: [] })
  counter.must(takeInSubmission, { ...head, id: 'AQECAwQFBgcICQoLDA0ODw' as never, day: addDays(head.day, -15), kind: 'help' })
  show(PATHS.selfFilled)
  await screen.findByRole('heading', { name: 'Langer dan 14 dagen' })
  expect(counter.read.all('selfFilled')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Alles hier wissen' }))
  await user.click(screen.getByRole('button', { name: 'Ja, haal het weg' }))
  await screen.findByText('1 keer gewist')
  expect(counter.read.all('selfFilled')).toHaveLength(1)
})
