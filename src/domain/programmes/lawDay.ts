import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'

/** Far in the future, so that a rule with a mistyped date never holds; a test reads every date of the list. */
const UNREADABLE = '9999-12-31' as CalendarDate

/** A day as it is written in the data of a rule. */
export const lawDay = (text: string): CalendarDate => parseCalendarDate(text) ?? UNREADABLE
