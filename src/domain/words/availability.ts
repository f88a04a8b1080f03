import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { Weekday } from '#kernel/CalendarDate.ts'
import { minuteOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'

export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof PARTS_OF_DAY)[number]

/** A weekday and a part of it in which somebody can come, such as `tue-afternoon`. */
export type FreePart = `${Weekday}-${PartOfDay}`

export const FREE_PARTS: readonly FreePart[] = WEEKDAYS.flatMap((day) => PARTS_OF_DAY.map((part): FreePart => `${day}-${part}`))

const NOON = 12 * 60
const EVENING = 18 * 60

/** The part of the day in which most people would say a time falls: morning until 12:00, evening from 18:00. */
export const partOfDayAt = (time: TimeOfDay): PartOfDay => {
  const minute = minuteOfDay(time)
  if (minute < NOON) return 'morning'
  return minute < EVENING ? 'afternoon' : 'evening'
}
