import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
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
  // The screen itself is fetched first.
  await user.click(await screen.findByRole('button', { name: 'Iedereen was er' }, { timeout: 10_000 }))
  await user.click(group('Yonas').getByRole('radio', { name: 'Was er niet' }))
  await user.click(screen.getByRole('button', { name: /Waarom kon .*Yonas/ }))
  await user.click(await screen.findByRole('button', { name: 'Moe na school' }))
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

  await user.click(screen.getByRole('button', { name: /Ongedaan maken/ }))
  await waitFor(() => expect(read.all('match')).toEqual([]))
  expect(read.all('attendance').map(({ presence }) => presence.kind)).toEqual(['notKnown'])
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

test('who points at “ill” or “head too full” is written down as personal, and nothing that is kept can tell which of the two it was', async () => {
  const { desk, sessionId } = sheetOf(['Amal', 'Noor'])
  desk.show(PATHS.attendanceSheet, { sessionId })
  const user = userEvent.setup()
  for (const [name, pointedAt] of [
    ['Amal', 'Ziek'],
    ['Noor', 'Hoofd te vol'],
  ] as const) {
    await user.click((await screen.findAllByRole('radio', { name: 'Was er niet' }))[name === 'Amal' ? 0 : 1]!)
    await user.click(screen.getByRole('button', { name: new RegExp(`Waarom kon .*${name}`) }))
    await user.click(await screen.findByRole('button', { name: pointedAt }))
    expect(screen.queryByText(pointedAt)).toBeNull()
  }
  await waitFor(() => expect(desk.drafts.size).toBe(1))
  const drafts = JSON.stringify([...desk.drafts])
  await user.click(screen.getByRole('button', { name: 'Lijst bewaren' }))
  await screen.findByText('Aanwezigheid is bewaard')

  const { read, entries } = desk.counter
  const kept = read.all('attendance').map(({ presence }) => presence)
  expect(kept).toEqual([
    { kind: 'absent', why: 'personal' },
    { kind: 'absent', why: 'personal' },
  ])
  const everything = JSON.stringify(entries.map(({ changes }) => changes)) + drafts
  expect(everything).toContain('personal')
  expect(everything).not.toMatch(/\bill\b|fullHead|ziek|hoofd/i)
})

test('a whole list by keyboard: a letter or a figure marks and goes on, arrows go up and down, nothing needs a pointer', async () => {
  const { desk, sessionId } = sheetOf(['Amal', 'Noor', 'Yonas'])
  desk.show(PATHS.attendanceSheet, { sessionId })
  const user = userEvent.setup()
  const first = (await screen.findAllByRole('radio', { name: 'Nog niet bekend' }))[0]!
  first.focus()
  await user.keyboard('e')
  await user.keyboard('2')
  await user.keyboard('n')
  expect(group('Amal').getByRole<HTMLInputElement>('radio', { name: 'Was er' }).checked).toBe(true)
  expect(group('Noor').getByRole<HTMLInputElement>('radio', { name: 'Kwam later' }).checked).toBe(true)
  expect(group('Yonas').getByRole<HTMLInputElement>('radio', { name: 'Was er niet' }).checked).toBe(true)
  await user.keyboard('{ArrowUp}')
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(group('Amal').getByRole('radio', { name: 'Was er' }))
  await user.keyboard('w')
  await screen.findByRole('dialog', { name: /Waarom kon .*Amal/ })
})

test('where the counter did not lead, nobody is marked all at once, and who told it is asked before anything is kept', async () => {
  const desk = deskInMemory()
  const { counter } = desk
  const { organisationId } = counter.must(addOrganisation, { name: 'Buurttuin' })
  const { activityId } = counter.must(addActivity, { title: 'Tuinieren', organisationId, startsAt: time('10:00'), endsAt: time('12:00') })
  const { sessionId } = counter.must(scheduleSession, { activityId, day: day('2026-09-15') })
  const { residentId } = counter.must(registerResident, { callName: 'Amal', ageGroup: 'from18' })
  counter.must(agreeMatch, { matchId: counter.must(proposeMatch, { residentId, activityId }).matchId })
  desk.show(PATHS.attendanceSheet, { sessionId })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('radio', { name: 'Was er' }))
  expect(screen.queryByRole('button', { name: 'Iedereen was er' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Lijst bewaren' }))
  await screen.findAllByText('Kies eerst wie heeft verteld wie er was.')
  expect(counter.read.all('attendance')).toEqual([])
  // Also where the counter tells it: whoever did not lead saw some of them, and says so one by one.
  await user.click(screen.getByRole('radio', { name: 'De balie' }))
  await user.click(screen.getAllByRole('radio', { name: 'Nog niet bekend' })[0]!)
  expect(screen.queryByRole('button', { name: 'Iedereen was er' })).toBeNull()
  await user.click(screen.getAllByRole('radio', { name: 'Was er' })[0]!)
  await user.click(screen.getByRole('radio', { name: 'De organisatie' }))
  await user.click(screen.getByRole('button', { name: 'Lijst bewaren' }))
  await screen.findByText('Aanwezigheid is bewaard')
  expect(counter.read.all('attendance').map(({ presence }) => presence)).toEqual([{ kind: 'present', minutes: 120, toldBy: 'host' }])
})

test('a printed list is copied by its numbers, with the names in sight; who has no number was not there only when that is said', async () => {
  const { desk, sessionId } = sheetOf(['Amal', 'Noor', 'Yonas'])
  desk.show(PATHS.attendanceSheet, { sessionId })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Overnemen van papier' }))
  await user.type(screen.getByLabelText(/Nummers van wie er was/), '1 3')
  await screen.findByText(/Dit zijn: .*Amal.*Yonas/)
  await user.click(screen.getByRole('checkbox', { name: 'Wie geen nummer heeft, was er niet' }))
  await user.click(screen.getByRole('button', { name: 'Op de lijst zetten' }))
  await user.click(screen.getByRole('button', { name: 'Lijst bewaren' }))
  await screen.findByText('Aanwezigheid is bewaard')
  const there = { kind: 'present', minutes: 120, toldBy: 'paper' }
  const { read } = desk.counter
  expect(new Map(read.all('attendance').map(({ about, presence }) => [about && read.find('resident', about)?.callName, presence]))).toEqual(
    new Map<string | undefined, unknown>([
      ['Amal', there],
      ['Noor', { kind: 'absent', why: 'unknown' }],
      ['Yonas', there],
    ]),
  )
})
