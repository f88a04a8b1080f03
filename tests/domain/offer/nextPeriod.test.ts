import { expect, test } from 'vitest'
import { parseCalendarDate, weekdayOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { nextPeriod } from '#domain/offer/nextPeriod.ts'

const on = (text: string): CalendarDate => parseCalendarDate(text) ?? ('' as CalendarDate)

test('last year’s activity comes round in the same weeks, on the same weekday', () => {
  const period = nextPeriod({ from: on('2025-09-02'), until: on('2025-12-16') }, on('2026-08-20'))
  expect(period).toEqual({ from: '2026-09-01', until: '2026-12-15' })
  expect([weekdayOf(on('2025-09-02')), period.from && weekdayOf(period.from)]).toEqual(['tue', 'tue'])
})

test('one of years ago does not begin in the past, and one without days stays without', () => {
  expect(nextPeriod({ from: on('2022-09-06'), until: undefined }, on('2026-08-20')).from).toBe('2026-09-01')
  expect(nextPeriod({ from: undefined, until: undefined }, on('2026-08-20'))).toEqual({ from: undefined, until: undefined })
})
