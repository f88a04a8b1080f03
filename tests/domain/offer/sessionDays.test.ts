import { expect, test } from 'vitest'
import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { monthWeekOf, sessionDays } from '#domain/offer/sessionDays.ts'

const on = (text: string): CalendarDate => parseCalendarDate(text) ?? ('' as CalendarDate)

test('every week on several days: each of them, first and last day included', () => {
  expect(sessionDays({ kind: 'weekly', weekdays: ['tue', 'fri'] }, on('2026-09-01'), on('2026-09-11'))).toEqual([
    '2026-09-01',
    '2026-09-04',
    '2026-09-08',
    '2026-09-11',
  ])
})

test('every other week counts from the week of its first day, also when the period begins later in a week and over New Year', () => {
  const tuesdays = sessionDays({ kind: 'fortnightly', weekdays: ['tue'] }, on('2026-12-02'), on('2027-02-01'))
  expect(tuesdays).toEqual(['2026-12-08', '2026-12-22', '2027-01-05', '2027-01-19'])
  expect(sessionDays({ kind: 'fortnightly', weekdays: ['mon', 'thu'] }, on('2026-12-03'), on('2026-12-31'))).toEqual([
    '2026-12-03',
    '2026-12-14',
    '2026-12-17',
    '2026-12-28',
    '2026-12-31',
  ])
})

test('every month on the first Tuesday, the fourth Thursday or the last Friday', () => {
  const [from, until] = [on('2026-01-01'), on('2026-05-31')]
  expect(sessionDays({ kind: 'monthly', weekday: 'tue', week: 'first' }, from, until)).toEqual([
    '2026-01-06',
    '2026-02-03',
    '2026-03-03',
    '2026-04-07',
    '2026-05-05',
  ])
  expect(sessionDays({ kind: 'monthly', weekday: 'thu', week: 'fourth' }, from, on('2026-02-28'))).toEqual(['2026-01-22', '2026-02-26'])
  expect(sessionDays({ kind: 'monthly', weekday: 'fri', week: 'last' }, from, until)).toEqual([
    '2026-01-30',
    '2026-02-27',
    '2026-03-27',
    '2026-04-24',
    '2026-05-29',
  ])
})

test('a period that ends before it begins, or no weekday at all, has no days', () => {
  expect(sessionDays({ kind: 'fortnightly', weekdays: ['mon'] }, on('2026-09-11'), on('2026-09-01'))).toEqual([])
  expect(sessionDays({ kind: 'weekly', weekdays: [] }, on('2026-09-01'), on('2026-09-30'))).toEqual([])
})

test('a day knows its place in the month; a fifth one is the last', () => {
  expect(['2026-09-01', '2026-09-14', '2026-09-29'].map((day) => monthWeekOf(on(day)))).toEqual([
    { weekday: 'tue', week: 'first' },
    { weekday: 'mon', week: 'second' },
    { weekday: 'tue', week: 'last' },
  ])
})
