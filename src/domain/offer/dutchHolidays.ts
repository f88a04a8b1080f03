import { addDays, calendarDate, partsOf, weekdayOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'

/**
 * Days on which most of the Netherlands is closed: those of the Algemene termijnenwet, article 3 (Good Friday among them), with the
 * two Sundays that go with Easter and Pentecost. The law advises; whether an activity goes ahead is for people to say.
 */
export const HOLIDAYS = [
  'newYear',
  'goodFriday',
  'easter',
  'easterMonday',
  'kingsDay',
  'liberationDay',
  'ascension',
  'pentecost',
  'pentecostMonday',
  'christmas',
  'secondChristmas',
] as const
export type Holiday = (typeof HOLIDAYS)[number]

/** The holiday on that day; undefined on a common one. */
export const holidayOn = (day: CalendarDate): Holiday | undefined => {
  const [year, month, date] = partsOf(day)
  const fixed = FIXED.find(([, inMonth, onDate]) => inMonth === month && onDate === date)
  // Two of them may meet, as Ascension and Liberation Day did in 2016: the one that closes more comes first.
  return easterHoliday(day, easterOf(year)) ?? (day === kingsDayOf(year) ? 'kingsDay' : fixed?.[0])
}

const FIXED = [
  ['newYear', 1, 1],
  ['liberationDay', 5, 5],
  ['christmas', 12, 25],
  ['secondChristmas', 12, 26],
] as const satisfies readonly (readonly [Holiday, number, number])[]

/** Days after Easter. */
const BY_EASTER = [
  ['goodFriday', -2],
  ['easter', 0],
  ['easterMonday', 1],
  ['ascension', 39],
  ['pentecost', 49],
  ['pentecostMonday', 50],
] as const satisfies readonly (readonly [Holiday, number])[]

const easterHoliday = (day: CalendarDate, easter: CalendarDate | undefined): Holiday | undefined =>
  easter === undefined ? undefined : BY_EASTER.find(([, later]) => addDays(easter, later) === day)?.[0]

/** 27 April, and the 26th where that is a Sunday (since 2014). */
const kingsDayOf = (year: number): CalendarDate | undefined => {
  const birthday = calendarDate(year, 4, 27)
  return birthday === undefined || weekdayOf(birthday) !== 'sun' ? birthday : addDays(birthday, -1)
}

/** Easter Sunday of the Western churches, by the anonymous Gregorian computus (Nature, 1876; Meeus, Astronomical Algorithms, ch. 8). */
const easterOf = (year: number): CalendarDate | undefined => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const count = epact + toSunday - 7 * late + 114
  return calendarDate(year, Math.floor(count / 31), (count % 31) + 1)
}
