import type { TFunction } from 'i18next'
import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { CalendarDate, Weekday } from '#kernel/CalendarDate.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Format } from '#i18n/format.ts'

type Translate = TFunction<['activities']>

interface Times {
  readonly startsAt?: TimeOfDay | undefined
  readonly endsAt?: TimeOfDay | undefined
}

/** "van 10:00 tot 12:00", "vanaf 10:00"; empty when no time is known. */
export const timesText = ({ startsAt, endsAt }: Times, t: Translate, format: Format): string => {
  if (startsAt !== undefined && endsAt !== undefined)
    return t('activities:when.fromTo', { from: format.time(startsAt), until: format.time(endsAt) })
  if (startsAt !== undefined) return t('activities:when.from', { from: format.time(startsAt) })
  return endsAt === undefined ? '' : t('activities:when.until', { until: format.time(endsAt) })
}

/** "dinsdag en donderdag, van 10:00 tot 12:00". */
export const weeklyText = (
  { weekdays, ...times }: Times & { readonly weekdays: readonly Weekday[] },
  t: Translate,
  format: Format,
): string => {
  const said = timesText(times, t, format)
  if (weekdays.length === 0) return said === '' ? t('activities:when.noDays') : said
  const days = format.list(WEEKDAYS.filter((day) => weekdays.includes(day)).map((day) => format.weekday(day, 'long')))
  return said === '' ? days : t('activities:when.daysAt', { days, times: said })
}

/** "morgen, van 10:00 tot 12:00". */
export const dayText = (
  { day, ...times }: Times & { readonly day: CalendarDate },
  today: CalendarDate,
  t: Translate,
  format: Format,
): string => {
  const said = timesText(times, t, format)
  const name = format.relativeDay(day, today)
  return said === '' ? name : t('activities:when.dayAt', { day: name, times: said })
}

/** "3 mrt 2026 tot en met 1 jul 2026"; empty when neither is known. */
export const periodText = (
  { from, until }: { readonly from?: CalendarDate | undefined; readonly until?: CalendarDate | undefined },
  t: Translate,
  format: Format,
): string => {
  if (from !== undefined && until !== undefined)
    return t('activities:when.periodFromTo', { from: format.date(from, 'short'), until: format.date(until, 'short') })
  if (from !== undefined) return t('activities:when.periodFrom', { from: format.date(from, 'short') })
  return until === undefined ? '' : t('activities:when.periodUntil', { until: format.date(until, 'short') })
}
