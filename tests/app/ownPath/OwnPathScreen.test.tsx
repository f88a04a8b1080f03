import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { offerOwnPath } from '#actions/offerOwnPath.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { setUpLocation } from '#actions/setUpLocation.ts'
import { PATHS } from '#app/balie/paths.ts'
import { minutes } from '#kernel/Minutes.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'
import { day } from '#tests/support/counterInMemory.ts'

vi.setConfig({ testTimeout: 20_000 })

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

const deskWithAmal = () => {
  const desk = deskInMemory()
  const { counter } = desk
  counter.must(setUpLocation, { locationName: 'Azc Dorpsrand', counterName: 'Balie Oost', staffName: 'Femke', role: 'coordinator' })
  const { residentId } = counter.must(registerResident, { callName: 'Amal', ageGroup: 'from18', interfaceLanguage: 'en' })
  const { activityId } = counter.must(addActivity, { title: 'Voetbal', programme: 'sport' })
  const { sessionId } = counter.must(scheduleSession, { activityId, day: day('2026-09-01') })
  counter.must(recordAttendance, {
    sessionId,
    rows: [{ residentId, presence: { kind: 'present', minutes: minutes(60), toldBy: 'counter' } }],
  })
  return { ...desk, residentId }
}

const openMenu = async () => {
  const user = userEvent.setup({ pointerEventsCheck: 0 })
  await user.click(await screen.findByRole('button', { name: 'Meer met deze kaart' }))
  return user
}

test('from the card one goes to somebody’s own path only where the location looks at it', async () => {
  const desk = deskWithAmal()
  const shown = desk.show(PATHS.resident, { residentId: desk.residentId })
  const user = await openMenu()
  expect(screen.queryByText('Eigen weg bekijken')).toBeNull()
  shown.close()
  desk.counter.must(offerOwnPath, { on: true })
  const again = desk.show(PATHS.resident, { residentId: desk.residentId })
  await openMenu()
  await user.click(await screen.findByText('Eigen weg bekijken'))
  expect(again.path()).toBe(PATHS.ownPath)
})

test('both read what was gone, in their own words; the person says what belongs to it, and nothing of that is kept', async () => {
  const desk = deskWithAmal()
  desk.counter.must(offerOwnPath, { on: true })
  const entries = desk.counter.entries.length
  const shown = desk.show(PATHS.ownPath, { residentId: desk.residentId })
  expect(await screen.findByText('Your own way')).toBeTruthy()
  expect(screen.getByText('Wat je hier kiest, bewaren we niet.', { exact: false })).toBeTruthy()
  expect(screen.getByText(/First time: .*1 Sept? 2026/)).toBeTruthy()
  const ticked = () => screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)
  expect(ticked()).toEqual([screen.getByLabelText('Sport')])
  const user = userEvent.setup({ pointerEventsCheck: 0 })
  await user.click(screen.getByLabelText('Volunteering'))
  await user.click(screen.getByLabelText('Sport'))
  expect(ticked()).toEqual([screen.getByLabelText('Volunteering')])
  expect(desk.counter.entries).toHaveLength(entries)
  expect(desk.drafts.size).toBe(0)
  shown.close()
  desk.show(PATHS.ownPath, { residentId: desk.residentId })
  expect(await screen.findByLabelText<HTMLInputElement>('Sport')).toMatchObject({ checked: true })
})

test('where it is off its place leads back to the card', async () => {
  const desk = deskWithAmal()
  const shown = desk.show(PATHS.ownPath, { residentId: desk.residentId })
  await vi.waitFor(() => expect(shown.path()).toBe(PATHS.resident))
})
