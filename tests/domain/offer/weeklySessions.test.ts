import { expect, test } from 'vitest'
import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { weeklyDays, withinActivity } from '#domain/offer/weeklySessions.ts'

const on = (text: string): CalendarDate => parseCalendarDate(text) ?? ('' as CalendarDate)

test('an activity on Tuesdays and Fridays is held on both, first and last day included', () => {
  expect(weeklyDays(['tue', 'fri'], on('2026-09-01'), on('2026-09-11'))).toEqual(['2026-09-01', '2026-09-04', '2026-09-08', '2026-09-11'])
})

test('the change to winter time adds no day and takes none', () => {
  expect(weeklyDays(['sun'], on('2026-10-18'), on('2026-11-01'))).toEqual(['2026-10-18', '2026-10-25', '2026-11-01'])
})

test('a period that ends before it begins has no days', () => {
  expect(weeklyDays(['mon', 'tue'], on('2026-09-11'), on('2026-09-01'))).toEqual([])
})

test('no session is planned before an activity begins or after it ends', () => {
  const activity = { from: on('2026-09-07'), until: on('2026-12-18') }
  expect(withinActivity(activity, on('2026-09-01'), on('2027-01-31'))).toEqual(activity)
  expect(withinActivity({ from: undefined, until: undefined }, on('2026-09-01'), on('2026-09-30'))).toEqual({
    from: '2026-09-01',
    until: '2026-09-30',
  })
})
