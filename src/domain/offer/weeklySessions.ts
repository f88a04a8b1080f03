import { addDays, daysBetween, WEEKDAYS, weekdayOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate, Weekday } from '#kernel/CalendarDate.ts'

/** The days from `from` up to and including `until` on which an activity of these weekdays is held. */
export const weeklyDays = (weekdays: readonly Weekday[], from: CalendarDate, until: CalendarDate): readonly CalendarDate[] => {
  const first = WEEKDAYS.indexOf(weekdayOf(from))
  const held: CalendarDate[] = []
  const length = daysBetween(from, until)
  for (let days = 0; days <= length; days += 1) {
    const weekday = WEEKDAYS[(first + days) % 7]
    if (weekday !== undefined && weekdays.includes(weekday)) held.push(addDays(from, days))
  }
  return held
}

/** The part of the period in which the activity itself runs. */
export const withinActivity = (
  activity: { readonly from: CalendarDate | undefined; readonly until: CalendarDate | undefined },
  from: CalendarDate,
  until: CalendarDate,
): { readonly from: CalendarDate; readonly until: CalendarDate } => ({
  from: activity.from !== undefined && activity.from > from ? activity.from : from,
  until: activity.until !== undefined && activity.until < until ? activity.until : until,
})
