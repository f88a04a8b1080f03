import type { Brand } from '#kernel/Brand.ts'
import { minutes } from '#kernel/Minutes.ts'
import type { Minutes } from '#kernel/Minutes.ts'

/** A wall-clock time at the location, `HH:MM`, 00:00 to 23:59. */
export type TimeOfDay = Brand<string, 'TimeOfDay'>

const MINUTES_A_DAY = 24 * 60

const PATTERN = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** Reads `9:05`, `09:05` and the Dutch `9.05`; undefined when it is no time. */
export const parseTimeOfDay = (text: string): TimeOfDay | undefined => {
  const found = PATTERN.exec(text.trim())
  return found ? (`${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? ''}` as TimeOfDay) : undefined
}

export const isTimeOfDay = (value: unknown): value is TimeOfDay =>
  typeof value === 'string' && value.length === 5 && PATTERN.test(value) && value.charAt(2) === ':'

/** Minutes since midnight. */
export const minuteOfDay = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The time that many whole minutes after midnight; past a day it starts over. */
export const timeOfDayAt = (minute: number): TimeOfDay => {
  const inDay = ((Math.trunc(minute) % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY || 0
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}` as TimeOfDay
}

/** Length from start to end; an end before the start is past midnight. */
export const minutesBetween = (start: TimeOfDay, end: TimeOfDay): Minutes => {
  const length = minuteOfDay(end) - minuteOfDay(start)
  return minutes(length < 0 ? length + MINUTES_A_DAY : length)
}
