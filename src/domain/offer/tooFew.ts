import { daysBetween } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'

/** A week ahead there is still time to invite somebody, or to say in time that it does not go ahead. */
const DAYS_AHEAD = 7

export interface TooFew {
  readonly joined: number
  readonly needed: number
}

/** How far this day is from the least number of people it goes ahead with; undefined when that is reached, unknown, or not near yet. */
export const tooFewOn = (placesMin: number | undefined, joined: number, day: CalendarDate, today: CalendarDate): TooFew | undefined => {
  const ahead = daysBetween(today, day)
  return placesMin === undefined || joined >= placesMin || ahead < 0 || ahead > DAYS_AHEAD ? undefined : { joined, needed: placesMin }
}
