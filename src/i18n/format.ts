import type { PartOfDay } from '#domain/words/availability.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { WEEKDAYS, daysBetween, partsOf, weekdayOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate, Weekday } from '#kernel/CalendarDate.ts'
import type { Minutes } from '#kernel/Minutes.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { CldrData } from '#i18n/CldrData.ts'
import { fillDate, fillHomeDate, nameOf } from '#i18n/fillDate.ts'
import { formatNumber } from '#i18n/formatNumber.ts'
import { homeCalendars } from '#i18n/homeCalendars.ts'
import { isolateForeign } from '#i18n/isolate.ts'
import type { Language } from '#i18n/languages.ts'
import type { ResidentWords } from '#i18n/ResidentWords.ts'

/** `full` "donderdag 12 november 2026", `short` "12 nov 2026", `day` "do 12 nov" for lists in which the year is clear. */
export type DateStyle = 'full' | 'short' | 'day'

export interface Format {
  readonly date: (date: CalendarDate, style: DateStyle) => string
  /** "maart 2026". */
  readonly month: (date: CalendarDate) => string
  /** The same day in the calendar that people grew up with, where that is another: a second line, never instead of the first. */
  readonly homeDate: (date: CalendarDate) => string | undefined
  readonly weekday: (weekday: Weekday, style: 'long' | 'short') => string
  /** "dinsdagmiddag". */
  readonly weekdayPart: (weekday: Weekday, part: PartOfDay) => string
  /** The clock of 24 hours, in digits that look the same to both sides of a counter. */
  readonly time: (time: TimeOfDay) => string
  /** "a, b en c". */
  readonly list: (items: readonly string[]) => string
  readonly language: (language: SpokenLanguage) => string
  readonly number: (value: number) => string
  /** "1 uur 30 min". */
  readonly hours: (minutes: Minutes) => string
  /** "vandaag", "morgen", "gisteren", the weekday when it is one of the coming six days, else the date. */
  readonly relativeDay: (date: CalendarDate, today: CalendarDate) => string
}

/** How one language writes dates, times, lists and names: from its CLDR data, never from the browser's own. */
export const formatWith = (cldr: CldrData, { dir, homeCalendar }: Language, t: ResidentWords): Format => {
  const date = (day: CalendarDate, style: DateStyle): string => fillDate(cldr, cldr.dates[style], day)
  return {
    date,
    month: (day) => fillDate(cldr, 'LLLL y', day),
    homeDate: (day) =>
      homeCalendar === 'gregorian' || cldr.homeMonths === undefined
        ? undefined
        : fillHomeDate(cldr.homeMonths, cldr.dates.long, homeCalendars[homeCalendar](day)),
    weekday: (weekday, style) => nameOf(style === 'long' ? cldr.weekdays.alone : cldr.weekdays.aloneShort, WEEKDAYS.indexOf(weekday)),
    weekdayPart: (weekday, part) =>
      // One word in Dutch, and the day is our own word: no isolation in the middle of it.
      t(`vocabulary:weekdayPart.${part}`, {
        weekday: nameOf(cldr.weekdays.alone, WEEKDAYS.indexOf(weekday)),
        interpolation: { escapeValue: false },
      }),
    time: (time) => time,
    list: (items) =>
      joinList(
        cldr.list,
        items.map((item) => isolateForeign(item, dir)),
      ),
    language: (language) => ownNameOf(language, t) ?? cldr.languages[language] ?? language,
    number: (value) => formatNumber(cldr.number, value),
    hours: (minutes) => hoursInWords(minutes, t),
    relativeDay: (day, today) => {
      const away = daysBetween(today, day)
      if (away === 0) return cldr.relativeDay.today
      if (away === 1) return cldr.relativeDay.tomorrow
      if (away === -1) return cldr.relativeDay.yesterday
      if (away > 1 && away < 7) return nameOf(cldr.weekdays.alone, WEEKDAYS.indexOf(weekdayOf(day)))
      return date(day, partsOf(day)[0] === partsOf(today)[0] ? 'day' : 'short')
    },
  }
}

const joinList = ({ two, start, middle, end }: CldrData['list'], items: readonly string[]): string => {
  const [first = '', second = ''] = items
  if (items.length < 2) return first
  if (items.length === 2) return fillList(two, first, second)
  const tail = fillList(end, items.at(-2) ?? '', items.at(-1) ?? '')
  const withMiddle = items.slice(1, -2).reduceRight((rest, item) => fillList(middle, item, rest), tail)
  return fillList(start, first, withMiddle)
}

const fillList = (pattern: string, first: string, second: string): string =>
  pattern.replace(/\{([01])\}/gu, (_, place: string) => (place === '0' ? first : second))

/** Languages that CLDR does not name, or calls what nobody at a counter calls them. */
const OWN_NAMES = {
  fa: 'resident:language.fa',
  ckb: 'resident:language.ckb',
  kmr: 'resident:language.kmr',
  other: 'resident:language.other',
} as const

const ownNameOf = (language: SpokenLanguage, t: ResidentWords): string | undefined => {
  const key = Object.entries(OWN_NAMES).find(([id]) => id === language)?.[1]
  return key === undefined ? undefined : t(key)
}

const hoursInWords = (minutes: Minutes, t: ResidentWords): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return t('resident:duration.minutes', { count: rest })
  if (rest === 0) return t('resident:duration.hours', { count: hours })
  return t('resident:duration.hoursAndMinutes', {
    hours: t('resident:duration.hours', { count: hours }),
    minutes: t('resident:duration.minutes', { count: rest }),
  })
}
