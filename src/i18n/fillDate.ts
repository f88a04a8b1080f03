import { WEEKDAYS, partsOf, weekdayOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { CldrData } from '#i18n/CldrData.ts'
import type { HomeDay } from '#i18n/homeCalendars.ts'

/** A Gregorian day in one of CLDR's patterns, such as `EEEE d MMMM y`. Digits are Latin: both sides of a counter read the same number. */
export const fillDate = (cldr: CldrData, pattern: string, date: CalendarDate): string => {
  const [year, month, day] = partsOf(date)
  const weekday = WEEKDAYS.indexOf(weekdayOf(date))
  return fill(pattern, {
    y: String(year),
    MMMM: nameOf(cldr.months.long, month - 1),
    LLLL: nameOf(cldr.months.long, month - 1),
    MMM: nameOf(cldr.months.short, month - 1),
    LLL: nameOf(cldr.months.short, month - 1),
    d: String(day),
    EEEE: nameOf(cldr.weekdays.long, weekday),
    E: nameOf(cldr.weekdays.short, weekday),
    cccc: nameOf(cldr.weekdays.alone, weekday),
    ccc: nameOf(cldr.weekdays.aloneShort, weekday),
  })
}

/** A day of another calendar, with the names of its months. */
export const fillHomeDate = (months: readonly string[], pattern: string, { year, month, day }: HomeDay): string =>
  fill(pattern, { y: String(year), MMMM: nameOf(months, month - 1), d: String(day) })

export const nameOf = (names: readonly string[], index: number): string => names[index] ?? ''

/** A run of one pattern letter, or literal text between quotes. */
const PATTERN_PART = /'([^']*)'|(y+|M+|L+|d+|E+|c+)/gu

const fill = (pattern: string, parts: Readonly<Record<string, string>>): string =>
  pattern.replace(PATTERN_PART, (_, literal: string | undefined, letters: string | undefined) =>
    letters === undefined ? (literal ?? '') : (parts[letters] ?? ''),
  )
