import { expect, test } from 'vitest'
import { addDays, parseCalendarDate } from '#kernel/CalendarDate.ts'
import { homeCalendars } from '#i18n/homeCalendars.ts'

const day = (text: string) => parseCalendarDate(text) ?? expect.fail(`${text} is no day`)

test.each([
  ['2024-03-20', { year: 1403, month: 1, day: 1 }],
  ['2025-03-21', { year: 1404, month: 1, day: 1 }],
  ['1979-02-11', { year: 1357, month: 11, day: 22 }],
])('%s in the Solar Hijri calendar', (date, expected) => {
  expect(homeCalendars.solarHijri(day(date))).toEqual(expected)
})

test.each([
  ['2007-09-12', { year: 2000, month: 1, day: 1 }],
  ['2023-09-11', { year: 2015, month: 13, day: 6 }],
  ['2024-09-11', { year: 2017, month: 1, day: 1 }],
])('%s in the Ethiopian calendar', (date, expected) => {
  expect(homeCalendars.ethiopic(day(date))).toEqual(expected)
})

// Node carries ICU whole, and ICU counts the days of these calendars by other code than ours.
test.each([
  ['solarHijri', 'persian'],
  ['ethiopic', 'ethiopic'],
] as const)('%s agrees with ICU on every day of 1925 to 2035', (ours, theirs) => {
  const parts = new Intl.DateTimeFormat(`en-u-ca-${theirs}`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const differs: string[] = []
  let looked = 0
  for (let date = day('1925-01-01'); date < day('2036-01-01'); date = addDays(date, 1)) {
    const by = Object.fromEntries(parts.formatToParts(new Date(`${date}T00:00:00Z`)).map(({ type, value }) => [type, Number(value)]))
    const found = homeCalendars[ours](date)
    if (found.year !== by['year'] || found.month !== by['month'] || found.day !== by['day']) differs.push(date)
    looked += 1
  }
  expect([looked, differs]).toEqual([40_542, []])
})
