import type { Weekday } from '#kernel/CalendarDate.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { CellProblem } from '#domain/offer/import/cellProblem.ts'
import { readTimes } from '#domain/offer/import/readTimes.ts'
import type { ReadTimes } from '#domain/offer/import/readTimes.ts'
import { readWeekdays } from '#domain/offer/import/readWeekdays.ts'
import { unknownWeekday } from '#domain/offer/import/unknownWeekday.ts'

export interface ReadWhen {
  readonly weekdays: readonly Weekday[]
  readonly times?: ReadTimes
}

/** Days and times in one cell: "di en do 9.30-11.00 uur", "dinsdagmiddag van 14 tot 16 uur". */
export const readWhen = (text: string): Result<ReadWhen, CellProblem> => {
  const firstDigit = text.search(/\p{Nd}/u)
  const days = (firstDigit === -1 ? text : text.slice(0, firstDigit)).replace(LINK, '')
  const weekdays = readWeekdays(days)
  if (!weekdays.ok) return err(unknownWeekday(weekdays.error))
  if (firstDigit === -1) return weekdays.value.partOfDay ? err({ kind: 'partOfDayWithoutTime' }) : ok({ weekdays: weekdays.value.weekdays })
  const times = readTimes(text.slice(firstDigit).replace(/\)\s*$/, ''))
  return times ? ok({ weekdays: weekdays.value.weekdays, times }) : err({ kind: 'notATime' })
}

const LINK = /(?:[\s,:(|–-]|\b(?:van|om|vanaf|from|at)\b)+$/i
