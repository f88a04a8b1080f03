import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, parseCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { holidayOn } from '#domain/offer/dutchHolidays.ts'

const on = (text: string): CalendarDate => parseCalendarDate(text) ?? ('' as CalendarDate)

const holidaysOf = (year: number): Readonly<Record<string, string>> => {
  const first = on(`${String(year)}-01-01`)
  const days = Array.from({ length: daysBetween(first, on(`${String(year)}-12-31`)) + 1 }, (_, later) => addDays(first, later))
  return Object.fromEntries(days.map((day) => [day, holidayOn(day)]).filter(([, holiday]) => holiday !== undefined)) as Record<
    string,
    string
  >
}

/** As alle-feestdagen.be/nederland/feestdagen-2026.html has 2026 (read 28 November 2026), and lists like it 2025 and 2028; 5 May is in the law every year. */
const PUBLISHED = {
  2025: ['01-01', '04-18', '04-20', '04-21', '04-26', '05-05', '05-29', '06-08', '06-09', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-05', '04-06', '04-27', '05-05', '05-14', '05-24', '05-25', '12-25', '12-26'],
  2028: ['01-01', '04-14', '04-16', '04-17', '04-27', '05-05', '05-25', '06-04', '06-05', '12-25', '12-26'],
}

describe('Dutch holidays', () => {
  test.each(Object.entries(PUBLISHED))('those of %s are the ones that were published, and no other day is one', (year, days) => {
    expect(Object.keys(holidaysOf(Number(year)))).toEqual(days.map((day) => `${year}-${day}`))
  })

  test('each has its name', () => {
    expect(holidaysOf(2026)).toEqual({
      '2026-01-01': 'newYear',
      '2026-04-03': 'goodFriday',
      '2026-04-05': 'easter',
      '2026-04-06': 'easterMonday',
      '2026-04-27': 'kingsDay',
      '2026-05-05': 'liberationDay',
      '2026-05-14': 'ascension',
      '2026-05-24': 'pentecost',
      '2026-05-25': 'pentecostMonday',
      '2026-12-25': 'christmas',
      '2026-12-26': 'secondChristmas',
    })
  })

  test("the King's birthday is celebrated on Saturday 26 April when the 27th is a Sunday", () => {
    expect(['2025-04-26', '2025-04-27', '2031-04-26', '2031-04-27', '2027-04-26', '2027-04-27'].map((day) => holidayOn(on(day)))).toEqual([
      'kingsDay',
      undefined,
      'kingsDay',
      undefined,
      undefined,
      'kingsDay',
    ])
  })

  /** The earliest, the latest and those that simple rules miss: Meeus, Astronomical Algorithms, chapter 8, and tables of the US Naval Observatory. */
  test.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '1991-03-31',
    '2000-04-23',
    '2008-03-23',
    '2024-03-31',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])('Easter was or will be on %s', (day) => {
    expect(holidayOn(on(day))).toBe('easter')
  })

  test('where Ascension meets Liberation Day it is Ascension', () => {
    expect(holidayOn(on('2016-05-05'))).toBe('ascension')
  })
})
