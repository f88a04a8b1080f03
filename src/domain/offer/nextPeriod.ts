import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'

/** Whole weeks, so that a Tuesday stays a Tuesday: a year later by the week. */
const YEAR_OF_WEEKS = 364

interface Period {
  readonly from: CalendarDate | undefined
  readonly until: CalendarDate | undefined
}

/** The same part of the year when it comes round again: the first one that does not begin before today. */
export const nextPeriod = ({ from, until }: Period, today: CalendarDate): Period => {
  const start = from ?? until
  if (start === undefined) return { from, until }
  let later = YEAR_OF_WEEKS
  while (addDays(start, later) < today) later += YEAR_OF_WEEKS
  return { from: from && addDays(from, later), until: until && addDays(until, later) }
}
