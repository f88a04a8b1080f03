import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { CalendarDate, Weekday } from '#kernel/CalendarDate.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Format } from '#i18n/format.ts'
import type { ResidentWords } from '#i18n/ResidentWords.ts'

interface Times {
  readonly startsAt?: TimeOfDay | undefined
  readonly endsAt?: TimeOfDay | undefined
}

/** "van 10:00 tot 12:00", "vanaf 10:00"; empty when no time is known. */
export const timesText = ({ startsAt, endsAt }: Times, t: ResidentWords, format: Format): string => {
  if (startsAt !== undefined && endsAt !== undefined)
    return t('resident:when.fromTo', { from: format.time(startsAt), until: format.time(endsAt) })
  if (startsAt !== undefined) return t('resident:when.from', { from: format.time(startsAt) })
  return endsAt === undefined ? '' : t('resident:when.until', { until: format.time(endsAt) })
}

/** "dinsdag en donderdag, van 10:00 tot 12:00". */
export const weeklyText = (
  { weekdays, ...times }: Times & { readonly weekdays: readonly Weekday[] },
  t: ResidentWords,
  format: Format,
): string => {
  const said = timesText(times, t, format)
  if (weekdays.length === 0) return said === '' ? t('resident:when.noDays') : said
  const days = format.list(WEEKDAYS.filter((day) => weekdays.includes(day)).map((day) => format.weekday(day, 'long')))
  return said === '' ? days : t('resident:when.daysAt', { days, times: said })
}

/** "morgen, van 10:00 tot 12:00". */
export const dayText = (
  { day, ...times }: Times & { readonly day: CalendarDate },
  today: CalendarDate,
  t: ResidentWords,
  format: Format,
): string => {
  const said = timesText(times, t, format)
  const name = format.relativeDay(day, today)
  return said === '' ? name : t('resident:when.dayAt', { day: name, times: said })
}

interface Period {
  readonly from?: CalendarDate | undefined
  readonly until?: CalendarDate | undefined
}

/** "3 mrt 2026 tot en met 1 jul 2026"; empty when neither is known. */
export const periodText = (period: Period, t: ResidentWords, format: Format): string =>
  periodWith(period, t, (date) => format.date(date, 'short'))

/** The same in the calendar that people of this language grew up with; empty when that is the Gregorian one. */
export const homePeriodText = (period: Period, t: ResidentWords, format: Format): string => {
  const says = [period.from, period.until].some((date) => date !== undefined && format.homeDate(date) !== undefined)
  return says ? periodWith(period, t, (date) => format.homeDate(date) ?? '') : ''
}

const periodWith = ({ from, until }: Period, t: ResidentWords, say: (date: CalendarDate) => string): string => {
  if (from !== undefined && until !== undefined) return t('resident:when.periodFromTo', { from: say(from), until: say(until) })
  if (from !== undefined) return t('resident:when.periodFrom', { from: say(from) })
  return until === undefined ? '' : t('resident:when.periodUntil', { until: say(until) })
}
