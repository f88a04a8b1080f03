import { addDays, calendarDate, dateOfDayNumber, dayNumber, partsOf, weekdayOf, WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { minuteOfDay, timeOfDayAt } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'

/** A day and a clock time, at whatever place. */
export interface ClockMoment {
  readonly day: CalendarDate
  readonly time: TimeOfDay
}

/**
 * What Greenwich says when a clock in the Netherlands says this: an hour less, in summer two. Summer time is the same in the whole Union:
 * from the last Sunday of March, 2:00, to the last Sunday of October, 3:00 (directive 2000/84/EC). A time that is skipped in March counts
 * as winter time, one that comes twice in October as summer time.
 */
export const utcOfDutchTime = ({ day, time }: ClockMoment): ClockMoment => {
  const minute = minuteOfDay(time) - (isSummerTime(day, time) ? 120 : 60)
  return { day: minute < 0 ? addDays(day, -1) : day, time: timeOfDayAt(minute) }
}

const isSummerTime = (day: CalendarDate, time: TimeOfDay): boolean => {
  const [year] = partsOf(day)
  const from = lastSunday(year, 3)
  const until = lastSunday(year, 10)
  if (day === from) return minuteOfDay(time) >= 3 * 60
  if (day === until) return minuteOfDay(time) < 3 * 60
  return day > from && day < until
}

const lastSunday = (year: number, month: 3 | 10): CalendarDate => {
  const last = calendarDate(year, month, 31) ?? dateOfDayNumber(0)
  return dateOfDayNumber(dayNumber(last) - ((WEEKDAYS.indexOf(weekdayOf(last)) + 1) % 7))
}
