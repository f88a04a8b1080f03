import { addDays, daysBetween, weekdayOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate, Weekday } from '#kernel/CalendarDate.ts'

/** The days from `from` up to and including `until` on which an activity of these weekdays is held. */
export const weeklyDays = (weekdays: readonly Weekday[], from: CalendarDate, until: CalendarDate): readonly CalendarDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, until) + 1) }, (_, days) => addDays(from, days)).filter((day) =>
    weekdays.includes(weekdayOf(day)),
  )

/** The part of the period in which the activity itself runs. */
export const withinActivity = (
  activity: { readonly from: CalendarDate | undefined; readonly until: CalendarDate | undefined },
  from: CalendarDate,
  until: CalendarDate,
): { readonly from: CalendarDate; readonly until: CalendarDate } => ({
  from: activity.from !== undefined && activity.from > from ? activity.from : from,
  until: activity.until !== undefined && activity.until < until ? activity.until : until,
})
