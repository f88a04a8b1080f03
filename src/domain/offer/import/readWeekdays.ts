import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { Weekday } from '#kernel/CalendarDate.ts'
import { foldText } from '#kernel/foldText.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

export interface ReadWeekdays {
  readonly weekdays: readonly Weekday[]
  /** A part of the day was named ("dinsdagmiddag"), which only a time can keep. */
  readonly partOfDay: boolean
}

/** Days in words: "di en do", "dinsdag", "ma t/m vr", "doordeweeks", "Mon-Wed". The error is the word that is no day. */
export const readWeekdays = (text: string): Result<ReadWeekdays, string> => {
  const days = new Set<Weekday>()
  let partOfDay = false
  for (const stretch of foldText(text).replace(HANGING, ' ').replace(REACH, '~').split(BREAKS)) {
    if (stretch === '' || SMALL_WORDS.includes(stretch)) continue
    if (PART_ALONE.test(stretch)) {
      partOfDay = true
      continue
    }
    const ends = stretch.split('~')
    const read = ends.map((end) => daysOf(end.replace(PARTS, '')))
    const [first, last] = read
    if (ends.length > 2 || !first || read.includes(undefined)) return err(stretch.replaceAll('~', '-'))
    partOfDay ||= ends.some((end) => PARTS.test(end))
    for (const day of last ? reach(first, last) : first) days.add(day)
  }
  return days.size === 0 ? err(text.trim()) : ok({ weekdays: WEEKDAYS.filter((day) => days.has(day)), partOfDay })
}

/** The dash of "ma- en dinsdagochtend" stands for the rest of the word. */
const HANGING = /-(?=\s+(?:en|and)\b)/g
/** What reaches from one day to another: "ma t/m vr", "ma-vr". */
const REACH = /\s*(?:-|–|—|\bt\/m\b|\btot en met\b|\btot\b|\btm\b|\bto\b|\bthrough\b)\s*/g
const BREAKS = /[\s,;/&+.]+/
const SMALL_WORDS = ['en', 'and', 'op', 'on', 'elke', 'iedere', 'every', 'each']
const PARTS = /(?:ochtend|morgen|middag|avond)(?:en|s)?$/
const PART_ALONE = /^(?:(?:ochtend|morgen|middag|avond)(?:en|s)?|mornings?|afternoons?|evenings?)$/

const daysOf = (word: string): readonly Weekday[] | undefined => {
  const group = GROUPS[word]
  if (group) return group
  const day = WEEKDAYS.find((known) => DAY_NAMES[known].test(word))
  return day && [day]
}

/** From the first day to the last, also over the weekend; undefined ends never come here. */
const reach = (first: readonly Weekday[], last: readonly Weekday[]): readonly Weekday[] => {
  const [from] = first
  const to = last.at(-1)
  const start = WEEKDAYS.findIndex((day) => day === from)
  const length = ((WEEKDAYS.findIndex((day) => day === to) - start + WEEKDAYS.length) % WEEKDAYS.length) + 1
  return [...WEEKDAYS, ...WEEKDAYS].slice(start, start + length)
}

const DAY_NAMES: Readonly<Record<Weekday, RegExp>> = {
  mon: /^(?:ma|mon?|maandag(?:en|s)?|mondays?)$/,
  tue: /^(?:di|dins|tues?|dinsdag(?:en|s)?|tuesdays?)$/,
  wed: /^(?:wo|woe|wed|woensdag(?:en|s)?|wednesdays?)$/,
  thu: /^(?:do|dond|thu|thurs?|donderdag(?:en|s)?|thursdays?)$/,
  fri: /^(?:vr|vrij|fri|vrijdag(?:en|s)?|fridays?)$/,
  sat: /^(?:za|zat|sat|zaterdag(?:en|s)?|saturdays?)$/,
  sun: /^(?:zo|zon|sun|zondag(?:en|s)?|sundays?)$/,
}

const WORKING_DAYS = WEEKDAYS.slice(0, 5)
const GROUPS: Readonly<Record<string, readonly Weekday[]>> = {
  werkdagen: WORKING_DAYS,
  doordeweeks: WORKING_DAYS,
  weekdagen: WORKING_DAYS,
  weekdays: WORKING_DAYS,
  weekend: WEEKDAYS.slice(5),
  weekenden: WEEKDAYS.slice(5),
  weekends: WEEKDAYS.slice(5),
  dagelijks: WEEKDAYS,
  dag: WEEKDAYS,
  day: WEEKDAYS,
  daily: WEEKDAYS,
}
