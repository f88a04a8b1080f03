import { calendarDate, parseCalendarDate, partsOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { latinDigits } from '#kernel/latinDigits.ts'

const PARTS = /^(\d{1,2})[-/. ،؍]+(\d{1,2})[-/. ،؍]+(\d{4}|\d{2})$/u
const DIGITS = /^(\d{2})(\d{2})(\d{4})$/

/** Reads a day as people type it at a Dutch counter: `3-4-2026`, `03/04/26`, `03042026`, `٣-٤-٢٠٢٦`; also `2026-04-03`. Day first, always. */
export const readDateText = (text: string): CalendarDate | undefined => {
  const plain = latinDigits(text)
    .replace(/[\u200e\u200f\u2066-\u2069]/gu, '')
    .trim()
  const found = PARTS.exec(plain) ?? DIGITS.exec(plain)
  if (!found) return parseCalendarDate(plain)
  const [, day = '', month = '', year = ''] = found
  return calendarDate(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day))
}

/** A day as a field shows it: `03-04-2026`. */
export const dateText = (date: CalendarDate): string => {
  const [year, month, day] = partsOf(date)
  return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${String(year)}`
}
