import { calendarDate, dateOfDayNumber } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Instant } from '#kernel/Instant.ts'
import { timeOfDayAt } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'

/** A moment as a person at this laptop would say it. */
export interface LocalTime {
  readonly today: CalendarDate
  readonly clockTime: TimeOfDay
}

/** The day and the clock time of a moment in this laptop's own time zone. A moment outside the years 1–9999 counts as 1970. */
export const localTime = (now: Instant): LocalTime => {
  const local = new Date(now)
  return {
    today: calendarDate(local.getFullYear(), local.getMonth() + 1, local.getDate()) ?? dateOfDayNumber(0),
    clockTime: timeOfDayAt(local.getHours() * 60 + local.getMinutes()),
  }
}
