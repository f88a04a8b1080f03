import { addDays, dayNumber, partsOf, weekdayOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate, Weekday } from '#kernel/CalendarDate.ts'
import { weeklyDays } from '#domain/offer/weeklySessions.ts'

/** Which one of its weekday in a month: the first Tuesday, the last Friday. */
export const MONTH_WEEKS = ['first', 'second', 'third', 'fourth', 'last'] as const
export type MonthWeek = (typeof MONTH_WEEKS)[number]

/** How an activity comes back. */
export type Recurrence =
  | { readonly kind: 'weekly'; readonly weekdays: readonly Weekday[] }
  /** Every other week, counted from the week of its first day. */
  | { readonly kind: 'fortnightly'; readonly weekdays: readonly Weekday[] }
  | { readonly kind: 'monthly'; readonly weekday: Weekday; readonly week: MonthWeek }

/** The days from `from` up to and including `until` on which it is held; holidays among them, since people decide about those. */
export const sessionDays = (recurrence: Recurrence, from: CalendarDate, until: CalendarDate): readonly CalendarDate[] => {
  switch (recurrence.kind) {
    case 'weekly':
      return weeklyDays(recurrence.weekdays, from, until)
    case 'fortnightly': {
      const days = weeklyDays(recurrence.weekdays, from, until)
      const first = days[0]
      return first === undefined ? [] : days.filter((day) => (weekOf(day) - weekOf(first)) % 2 === 0)
    }
    case 'monthly':
      return monthlyDays(recurrence, from, until)
  }
}

/** Weeks since the Monday before 1970-01-01, which was a Thursday. */
const weekOf = (day: CalendarDate): number => Math.floor((dayNumber(day) + 3) / 7)

const monthlyDays = (
  { weekday, week }: { readonly weekday: Weekday; readonly week: MonthWeek },
  from: CalendarDate,
  until: CalendarDate,
): readonly CalendarDate[] => weeklyDays([weekday], from, until).filter((day) => isInWeek(day, week))

const isInWeek = (day: CalendarDate, week: MonthWeek): boolean => {
  const [, month, date] = partsOf(day)
  return week === 'last' ? partsOf(addDays(day, 7))[1] !== month : Math.ceil(date / 7) === MONTH_WEEKS.indexOf(week) + 1
}

/** The place in its month of that day: what somebody means who plans "every month" from it. */
export const monthWeekOf = (day: CalendarDate): { readonly weekday: Weekday; readonly week: MonthWeek } => {
  const place = Math.ceil(partsOf(day)[2] / 7) - 1
  return { weekday: weekdayOf(day), week: MONTH_WEEKS[Math.min(place, MONTH_WEEKS.length - 1)] ?? 'last' }
}
