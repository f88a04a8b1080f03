import { calendarDate, parseCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { foldText } from '#kernel/foldText.ts'

/**
 * A day as people write it in a list: 1-3-2026, 01/03/26, 1.3.2026, 1 maart 2026, zo 1 mrt 2026, March 1, 2026, 2026-03-01. The day comes
 * before the month, as everywhere in Dutch. Two digits of a year are of this century. A date without a year is not guessed.
 */
export const readDutchDate = (text: string): CalendarDate | undefined => {
  const folded = foldText(text).replace(MIDNIGHT, '').replace(WEEKDAY, '').trim()
  return parseCalendarDate(folded) ?? inNumbers(folded) ?? inWords(folded)
}

/** Excel's empty time behind a date. */
const MIDNIGHT = /[ t]0?0[:.]00([:.]00)?(\.0+)?z?$/
const WEEKDAY =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?)[., ]+/

const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/
const DAY_FIRST = /^(\d{1,2})(?:e|ste|de|st|nd|rd|th)?[ .-]+([a-z]+)[ .,-]+(\d{2}|\d{4})$/
const MONTH_FIRST = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/

const inNumbers = (text: string): CalendarDate | undefined => {
  const found = NUMBERS.exec(text)
  return found ? calendarDate(fullYear(found[3] ?? ''), Number(found[2]), Number(found[1])) : undefined
}

const inWords = (text: string): CalendarDate | undefined => {
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return calendarDate(fullYear(dayFirst[3] ?? ''), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(text)
  return monthFirst ? calendarDate(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2])) : undefined
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'febr', 'february'],
  ['maart', 'mrt', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** 1 to 12, or 0 for no month, of which there is no date. */
const monthOf = (name: string): number => MONTHS.findIndex((names) => names.includes(name)) + 1
