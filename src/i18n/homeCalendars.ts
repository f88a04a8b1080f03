import { dayNumber } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Language } from '#i18n/languages.ts'

/** A day as another calendar counts it; the month counts from 1. */
export interface HomeDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** How the calendars that people grew up with count a Gregorian day. Source: the arithmetic of ICU 78, which is right for 1925–2035. */
export const homeCalendars: Readonly<Record<Exclude<Language['homeCalendar'], 'gregorian'>, (date: CalendarDate) => HomeDay>> = {
  /** Six months of 31 days, then of 30; the year begins at the spring equinox. */
  solarHijri: (date) => {
    const days = dayNumber(date) + SOLAR_HIJRI_EPOCH
    const year = 1 + Math.floor((33 * days + 3) / 12_053)
    const dayOfYear = days - (365 * (year - 1) + Math.floor((8 * year + 21) / 33))
    const month = dayOfYear < 216 ? Math.floor(dayOfYear / 31) : Math.floor((dayOfYear - 6) / 30)
    return { year, month: month + 1, day: dayOfYear - (month <= 6 ? 31 * month : 30 * month + 6) + 1 }
  },
  /** Twelve months of 30 days and one of 5 or 6. */
  ethiopic: (date) => {
    const days = dayNumber(date) + ETHIOPIC_EPOCH
    const inCycle = days % 1461
    const year = 4 * Math.floor(days / 1461) + Math.floor(inCycle / 365) - Math.floor(inCycle / 1460)
    const dayOfYear = inCycle === 1460 ? 365 : inCycle % 365
    return { year, month: Math.floor(dayOfYear / 30) + 1, day: (dayOfYear % 30) + 1 }
  },
}

/** Days from the beginning of each calendar to 1970-01-01. */
const SOLAR_HIJRI_EPOCH = 492_268
const ETHIOPIC_EPOCH = 716_732
