import type { Brand } from '#kernel/Brand.ts'

/** A day at the location in the Gregorian calendar, `YYYY-MM-DD`. It has no clock and no time zone. */
export type CalendarDate = Brand<string, 'CalendarDate'>

/** Monday first, as Dutch calendars have it. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days since 1970-01-01, by the civil-from-days algorithm of Howard Hinnant (chrono-Compatible Low-Level Date Algorithms). */
export const dayNumber = (date: CalendarDate): number => {
  const [year, month, day] = partsOf(date)
  return daysFromCivil(year, month, day)
}

/** The day that many days after 1970-01-01. */
export const dateOfDayNumber = (days: number): CalendarDate => {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return joined(year, month, day)
}

/** The date of these parts, or undefined when there is no such day (31 April, 29 February of a common year). */
export const calendarDate = (year: number, month: number, day: number): CalendarDate | undefined => {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return undefined
  const date = joined(year, month, day)
  return dateOfDayNumber(daysFromCivil(year, month, day)) === date ? date : undefined
}

/** Reads exactly `YYYY-MM-DD`; undefined when it is no such day. */
export const parseCalendarDate = (text: string): CalendarDate | undefined => {
  const found = PATTERN.exec(text)
  return found ? calendarDate(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

export const isCalendarDate = (value: unknown): value is CalendarDate => typeof value === 'string' && parseCalendarDate(value) !== undefined

export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOfDayNumber(dayNumber(date) + days)

/** How many days later `to` is than `from`; negative when it is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from)

export const weekdayOf = (date: CalendarDate): Weekday => {
  const index = (((dayNumber(date) + 3) % 7) + 7) % 7
  return WEEKDAYS[index] ?? 'mon'
}

/** Year, month 1–12 and day 1–31. */
export const partsOf = (date: CalendarDate): readonly [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
]

const daysFromCivil = (year: number, month: number, day: number): number => {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const joined = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate
