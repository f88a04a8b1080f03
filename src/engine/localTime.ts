import { calendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Instant } from '#kernel/Instant.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'

/** The day and the clock time at this laptop: what a person at the desk would say it is. */
export const localTime = (now: Instant): { readonly today: CalendarDate; readonly clockTime: TimeOfDay } => {
  const local = new Date(now)
  const today = calendarDate(local.getFullYear(), local.getMonth() + 1, local.getDate())
  const clockTime = parseTimeOfDay(`${String(local.getHours())}:${String(local.getMinutes()).padStart(2, '0')}`)
  if (today === undefined || clockTime === undefined) throw new Error('The clock of this laptop shows no day of the calendar')
  return { today, clockTime }
}
