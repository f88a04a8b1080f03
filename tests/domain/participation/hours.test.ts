import { expect, test } from 'vitest'
import { minutes } from '#kernel/Minutes.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import { countedMinutes, plannedMinutes, totalMinutes } from '#domain/participation/hours.ts'

const present = (length: number): Presence => ({ kind: 'present', minutes: minutes(length), toldBy: 'counter' })

test('who came late has the minutes that were attended, and an absence adds none and takes none', () => {
  const all: readonly Presence[] = [
    present(90),
    { kind: 'late', minutes: minutes(45), toldBy: 'host' },
    { kind: 'absent', why: 'tiredAfterSchool' },
    { kind: 'notKnown' },
  ]
  expect(totalMinutes(all.map((presence) => ({ presence })))).toBe(135)
})

test('three times twenty minutes is exactly an hour', () => {
  expect(totalMinutes([present(20), present(20), present(20)].map((presence) => ({ presence })))).toBe(60)
})

test('a session is planned from its start to its end, also past midnight, and is unknown without one of them', () => {
  const [ten, noon, late, early] = ['10:00', '12:30', '23:00', '01:00'].map(parseTimeOfDay)
  expect(plannedMinutes({ startsAt: ten, endsAt: noon })).toBe(150)
  expect(plannedMinutes({ startsAt: late, endsAt: early })).toBe(120)
  expect(plannedMinutes({ startsAt: ten, endsAt: undefined })).toBeUndefined()
})

test('more than was planned does not count; where nothing was planned, no more than a working day', () => {
  expect([countedMinutes(minutes(150), minutes(120)), countedMinutes(minutes(90), minutes(120))]).toEqual([120, 90])
  expect([countedMinutes(minutes(900), undefined), countedMinutes(minutes(60), undefined)]).toEqual([480, 60])
})
