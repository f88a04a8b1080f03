import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { foldText } from '#kernel/foldText.ts'

export interface ReadTimes {
  readonly startsAt: TimeOfDay
  readonly endsAt?: TimeOfDay
}

/** One time: 9.30, 9:30, 09u30, 9:30 uur, 9 uur, 2 pm. A bare "9" is not taken for a time. */
export const readTime = (text: string): TimeOfDay | undefined => oneTime(foldText(text), false)

/** A start, or a start and an end in one cell: 9.30-11.00 uur, van 9 tot 11 uur, 9:30 – 11:00. */
export const readTimes = (text: string): ReadTimes | undefined => {
  const folded = foldText(text).replace(/^(van|from|om|at|vanaf) /, '')
  const parts = folded.split(BETWEEN)
  const [start, end] = parts
  if (start === undefined || parts.length > 2) return undefined
  if (end === undefined) {
    const startsAt = oneTime(start, false)
    return startsAt && { startsAt }
  }
  // In "9-11 uur" and "9-11.30" the other half says that both are hours of a day.
  const hoursMeant = HOUR_MARK.test(folded)
  const startsAt = oneTime(start, hoursMeant)
  const endsAt = oneTime(end, hoursMeant)
  return startsAt && endsAt && { startsAt, endsAt }
}

const BETWEEN = /\s*(?:-|–|—|\btot\b|\bt\/m\b|\bto\b|\buntil\b)\s*/
const HOUR_MARK = /\d\s*(?:u|uur|h)\b|\d[:.]\d\d|[ap]\.?m\b/

const CLOCK = /^(\d{1,2})(?:\s*[:.u,h]\s*(\d{2})(?:[:.]\d{2})?)?\s*(u|uur|h|uhr)?\.?$/
const HALF_DAY = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$/

/** Before this hour "2 uur" could as well be the afternoon's, and nothing here starts at night: minutes are asked for. */
const FIRST_CLEAR_HOUR = 7

const oneTime = (text: string, hoursMeant: boolean): TimeOfDay | undefined => {
  const halfDay = HALF_DAY.exec(text)
  if (halfDay) {
    const hour = Number(halfDay[1])
    return hour >= 1 && hour <= 12
      ? parseTimeOfDay(`${String((hour % 12) + (halfDay[3] === 'p' ? 12 : 0))}:${halfDay[2] ?? '00'}`)
      : undefined
  }
  const found = CLOCK.exec(text)
  if (!found) return undefined
  const [, hour = '', minute, mark] = found
  if (minute !== undefined) return parseTimeOfDay(`${hour}:${minute}`)
  return (hoursMeant || mark !== undefined) && Number(hour) >= FIRST_CLEAR_HOUR ? parseTimeOfDay(`${hour}:00`) : undefined
}
