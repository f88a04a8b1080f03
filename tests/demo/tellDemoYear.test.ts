import { describe, expect, test } from 'vitest'
import { addDays, parseCalendarDate, weekdayOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import { holdsPlace } from '#domain/participation/holdsPlace.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import type { Reader } from '#queries/ports.ts'
import { todayBoard } from '#queries/todayBoard.ts'
import { conflictsOf, createMergedState } from '#sync/mergedState.ts'
import type { MergedState } from '#sync/mergedState.ts'
import { createRecordReader } from '#sync/recordReader.ts'
import { joinSnapshot, toSnapshotChunks } from '#sync/snapshot.ts'
import { idOf } from '#tests/support/counterInMemory.ts'
import { demoDerivedId } from '#demo/demoIds.ts'
import { tellDemoYear } from '#demo/tellDemoYear.ts'

const date = (text: string): CalendarDate => {
  const parsed = parseCalendarDate(text)
  if (parsed === undefined) throw new Error(`no day: ${text}`)
  return parsed
}
const TODAY = date('2026-03-17')
const NINE = parseTimeOfDay('09:00')
const written = (state: MergedState): readonly string[] => Array.from(toSnapshotChunks(state), ({ text }) => text)
const readerOf = (state: MergedState): Reader => createRecordReader(state, RECORD_SHAPES)

const year = tellDemoYear({ seed: 7, today: TODAY })
const read = readerOf(year.state)

describe('the invented year', () => {
  test('was told without one refused deed, and leaves nothing to choose between', () => {
    expect([year.problems, [...conflictsOf(year.state)]]).toEqual([[], []])
  })

  test('the same seed and day tell the same year, to the letter', () => {
    const small = { today: TODAY, months: 3, scale: 0.2 }
    const once = written(tellDemoYear({ ...small, seed: 3 }).state)
    expect(written(tellDemoYear({ ...small, seed: 3 }).state)).toEqual(once)
    expect(written(tellDemoYear({ ...small, seed: 4 }).state)).not.toEqual(once)
  })

  test('it survives being written down and read back', () => {
    const restored = createMergedState()
    expect(joinSnapshot(restored, written(year.state))).toEqual({ ok: true, value: undefined })
    expect(written(restored)).toEqual(written(year.state))
  })

  test('it has the size of one location', () => {
    const sizes = Object.fromEntries(
      (['resident', 'organisation', 'activity', 'walkInHour'] as const).map((kind) => [kind, read.all(kind).length]),
    )
    expect(sizes).toEqual({ resident: 350, organisation: 60, activity: 120, walkInHour: 156 })
    expect(read.all('attendance').length).toBeGreaterThan(5000)
    expect(read.all('ticket').length).toBeGreaterThan(1200)
  })

  test('no record lacks what it should have', () => {
    const lacking = Object.keys(RECORD_SHAPES).flatMap((kind) => {
      const known = kind as keyof typeof RECORD_SHAPES
      return read.all(known).flatMap(({ id }) => read.incomplete(known, id))
    })
    expect(lacking).toEqual([])
  })

  test('there are matches in every stage, and people who left', () => {
    const stages = new Set(read.all('match').map(({ life }) => life?.kind))
    expect([...stages].sort()).toEqual(['active', 'agreed', 'completed', 'proposed', 'stopped', 'trial'])
    const left = read.all('resident').filter(({ life }) => life.kind === 'left').length
    expect(left).toBeGreaterThan(20)
    expect(left).toBeLessThan(80)
  })

  test('people stay away for reasons, more come than stay away', () => {
    const kinds = read.all('attendance').map(({ presence }) => presence.kind)
    const share = (kind: string): number => kinds.filter((one) => one === kind).length / kinds.length
    expect(share('present')).toBeGreaterThan(0.7)
    expect(share('absent')).toBeGreaterThan(0.05)
    const reasons = new Set(read.all('attendance').map(({ presence }) => (presence.kind === 'absent' ? presence.why : undefined)))
    expect(reasons.size).toBeGreaterThan(5)
  })

  test('names are written in Latin, Arabic, Ethiopic and Cyrillic, and Arabic is spoken most', () => {
    const names = read.all('resident').map(({ callName }) => callName)
    for (const script of [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Ethiopic}/u, /\p{Script=Cyrillic}/u]) {
      expect(names.filter((name) => script.test(name)).length).toBeGreaterThan(3)
    }
    const speakers = (language: string): number =>
      read.all('resident').filter(({ interfaceLanguage }) => interfaceLanguage === language).length
    expect(speakers('ar')).toBeGreaterThan(speakers('ti'))
    expect(Math.min(...['ti', 'tr', 'so', 'kmr', 'uk', 'prs'].map(speakers))).toBeGreaterThan(5)
  })

  test('no activity gives more places than it has, and nobody is in one twice', () => {
    for (const { id, placesMax } of read.all('activity')) {
      const matches = read.by('match', 'activityId', id)
      expect(matches.filter(({ life }) => holdsPlace(life)).length).toBeLessThanOrEqual(placesMax ?? 0)
      const open = matches.filter(({ life }) => isOpenLife(life)).map(({ about }) => about)
      expect(new Set(open).size).toBe(open.length)
    }
  })

  test('a limit that an organisation set is kept to', () => {
    const women = read.all('activity').filter(({ group }) => group === 'women')
    const people = women.flatMap(({ id }) => read.by('match', 'activityId', id)).map(({ about }) => about && read.find('resident', about))
    expect(people.length).toBeGreaterThan(0)
    expect(people.filter((one) => one?.gender.kind === 'given' && one.gender.value === 'man')).toEqual([])
    const minors = read.all('resident').filter(({ ageGroup }) => ageGroup === 'from16to17')
    const theirs = minors
      .flatMap(({ id }) => read.by('match', 'about', id))
      .map(({ activityId }) => activityId && read.find('activity', activityId))
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.filter((activity) => activity?.openToMinors === false)).toEqual([])
  })

  test('an activity ends before the day does, and its title names no weekday', () => {
    for (const { title, startsAt, endsAt } of read.all('activity')) {
      expect(startsAt !== undefined && endsAt !== undefined && startsAt < endsAt).toBe(true)
      expect(title).not.toMatch(/(?:maan|dins|woens|donder|vrij|zater|zon)dag/u)
    }
  })
})

test('with the ids of a laptop, what is told again at its counter stays one record', () => {
  const today = date('2026-03-17')
  const told = readerOf(tellDemoYear({ seed: 1, today, months: 2, scale: 0.1, deriveId: idOf }).state)
  const [session] = told.all('session')
  const [attendance] = told.all('attendance')
  const [settings] = told.all('settings')
  expect([session?.id, attendance?.id, settings?.id]).toEqual([
    idOf(['session', session?.activityId ?? '', session?.day ?? '', session?.startsAt ?? '']),
    idOf(['attendance', attendance?.sessionId ?? '', attendance?.about ?? '']),
    idOf(['settings']),
  ])
})

describe('the day on which the story stops', () => {
  test('is still to come: nothing of it or after it was written down but what is planned', () => {
    const days = [
      ...read.all('attendance').map(({ day }) => day),
      ...read.all('ticket').map(({ day }) => day),
      ...read.all('walkInHour').map(({ day }) => day),
      ...read.all('resident').map(({ registeredOn }) => registeredOn),
      ...read.all('match').map(({ life }) => (life === undefined ? undefined : 'on' in life ? life.on : life.since)),
    ]
    expect(days.filter((on) => on === undefined || on >= TODAY)).toEqual([])
    expect(read.all('session').some(({ day }) => day !== undefined && day > TODAY)).toBe(true)
  })

  test('has sessions, matches that wait for a word, and a walk-in hour that can be opened', () => {
    const board = NINE && todayBoard(read, { day: TODAY, now: NINE })
    expect(board?.walkInHour).toBeUndefined()
    expect(board?.sessionsToday.length).toBeGreaterThan(3)
    expect(board?.toConfirm.filter(({ life }) => life.kind === 'proposed').length).toBeGreaterThan(1)
    expect(read.by('walkInHour', 'day', addDays(TODAY, -7)).length).toBe(1)
    const opened =
      NINE &&
      openWalkInHour({
        read,
        today: TODAY,
        clockTime: NINE,
        newId: () => demoDerivedId(['new']),
        deriveId: demoDerivedId,
        newPersonCode: () => '',
        device: '',
        deviceLetter: 'A',
        onDuty: undefined,
      })({})
    expect(opened?.ok).toBe(true)
  })

  test('whatever weekday that is', () => {
    for (let later = 0; later < 7; later += 1) {
      const today = addDays(date('2026-11-22'), later)
      const told = tellDemoYear({ seed: 1, today, months: 2, scale: 0.25 })
      const sessions = readerOf(told.state).by('session', 'day', today)
      expect([weekdayOf(today), told.problems, sessions.length > 1]).toEqual([weekdayOf(today), [], true])
    }
  })

  test('also at the end of a month that is longer than the one in which it began', () => {
    expect(tellDemoYear({ seed: 1, today: date('2026-03-31'), months: 1, scale: 0.1 }).problems).toEqual([])
    expect(tellDemoYear({ seed: 1, today: date('2028-02-29'), months: 12, scale: 0.05 }).problems).toEqual([])
  })
})
