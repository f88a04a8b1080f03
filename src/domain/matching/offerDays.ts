import { weekdayOf } from '#kernel/CalendarDate.ts'
import type { Weekday } from '#kernel/CalendarDate.ts'
import type { Activity } from '#domain/offer/activity.ts'

/** The days an activity takes place; something that happens once has the weekday of its date. */
export const offerDays = ({ weekdays, duration, from }: Pick<Activity, 'weekdays' | 'duration' | 'from'>): readonly Weekday[] =>
  weekdays.length === 0 && duration === 'once' && from !== undefined ? [weekdayOf(from)] : weekdays
