import { addDays, calendarDate, partsOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'

/** The first day of the month in which that day lies. */
export const monthOf = (day: CalendarDate): CalendarDate => addDays(day, 1 - partsOf(day)[2])

/** The first day of the month after. */
export const monthAfter = (month: CalendarDate): CalendarDate => {
  const [year, number] = partsOf(month)
  return calendarDate(number === 12 ? year + 1 : year, number === 12 ? 1 : number + 1, 1) ?? month
}

/** So many months, the one of today first. */
export const lastMonths = (today: CalendarDate, count: number): readonly CalendarDate[] => {
  const months: CalendarDate[] = []
  for (let month = monthOf(today); months.length < count; month = monthOf(addDays(month, -1))) months.push(month)
  return months
}
