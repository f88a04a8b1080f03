import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'
import { day, time } from '#tests/support/counterInMemory.ts'

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

const sheetOf = (names: readonly string[]) => {
  const desk = deskInMemory()
  const { counter } = desk
  const { activityId } = counter.must(addActivity, { title: 'Samen koken', startsAt: time('10:00'), endsAt: time('12:00') })
  const { sessionId } = counter.must(scheduleSession, { activityId, day: day('2026-09-15') })
  for (const callName of names) {
    const { residentId } = counter.must(registerResident, { callName, ageGroup: 'from18' })
    const { matchId } = counter.must(proposeMatch, { residentId, activityId })
    counter.must(agreeMatch, { matchId })
  }
  return { desk, activityId, sessionId }
}

const group = (name: string) => within(screen.getByRole('group', { name: new RegExp(name) }))

test('a whole group in a few taps, saved at once and taken back at once', async () => {
  const { desk, sessionId } = sheetOf(['Amal', 'Yonas', 'Noor'])
  const place = desk.show(PATHS.attendanceSheet, { sessionId })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Iedereen was er' }))
  await user.click(group('Yonas').getByRole('radio', { name: 'Was er niet' }))
  await user.selectOptions(screen.getByLabelText(/Weet je waarom/), 'Moe na school')
  const before = desk.counter.entries.length
  await user.click(screen.getByRole('button', { name: 'Lijst bewaren' }))

  await screen.findByText('Aanwezigheid is bewaard')
  expect(place.path()).toBe(PATHS.attendance)
  expect(desk.counter.entries.length - before).toBe(1)
  const { read } = desk.counter
  const there = { kind: 'present', minutes: 120, toldBy: 'counter' }
  const told = read.all('attendance').map(({ about, presence }) => [about && read.find('resident', about)?.callName, presence] as const)
  expect(new Map(told)).toEqual(
    new Map<string, unknown>([
      ['Amal', there],
      ['Noor', there],
      ['Yonas', { kind: 'absent', why: 'tiredAfterSchool' }],
    ]),
  )
  expect(desk.drafts.size).toBe(0)

  await user.click(screen.getByRole('button', { name: /Ongedaan maken/ }))
  await screen.findByText('De lijst is weer zoals daarvoor')
  expect(read.all('attendance').every(({ presence }) => presence.kind === 'notKnown')).toBe(true)
})

test('somebody who came along is put on the list by name, and something is proposed to them', async () => {
  const { desk, activityId, sessionId } = sheetOf([])
  const { residentId } = desk.counter.must(registerResident, { callName: 'Samira', ageGroup: 'from18' })
  desk.show(PATHS.attendanceSheet, { sessionId })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Iemand kwam mee' }))
  await user.type(await screen.findByLabelText('Naam of code'), 'sami')
  await user.click(await screen.findByRole('button', { name: /Samira.*op de lijst/ }))
  await user.click(await screen.findByRole('button', { name: 'Lijst bewaren' }))
  await screen.findByText('Aanwezigheid is bewaard')
  const { read } = desk.counter
  expect(read.all('match').map((match) => [match.about, match.activityId, match.life?.kind])).toEqual([
    [residentId, activityId, 'proposed'],
  ])
  expect(read.all('attendance').map(({ about, presence }) => [about, presence.kind])).toEqual([[residentId, 'present']])
})

test('what was tapped is there again after the screen went away', async () => {
  const { desk, sessionId } = sheetOf(['Amal'])
  const first = desk.show(PATHS.attendanceSheet, { sessionId })
  const user = userEvent.setup()
  await user.click((await screen.findAllByRole('radio', { name: 'Kwam later' }))[0]!)
  first.close()
  await waitFor(() => expect(desk.drafts.size).toBe(1))
  desk.show(PATHS.attendanceSheet, { sessionId })
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Kwam later' })).checked).toBe(true)
  expect(desk.counter.read.all('attendance')).toEqual([])
})
