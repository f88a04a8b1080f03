import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { latinDigits } from '#kernel/latinDigits.ts'

/** Reads a time as people type it: `9`, `930`, `9.30`, `9u30`, `9:30 uur`, `٩:٣٠`. */
export const readTimeText = (text: string): TimeOfDay | undefined => {
  const plain = latinDigits(text)
    .trim()
    .replace(/\s*(uur|u|h)$/iu, '')
    .replace(/\s*[:.,uh]\s*/iu, ':')
  if (/^\d{1,2}$/.test(plain)) return parseTimeOfDay(`${plain}:00`)
  if (/^\d{3,4}$/.test(plain)) return parseTimeOfDay(`${plain.slice(0, -2)}:${plain.slice(-2)}`)
  return parseTimeOfDay(plain)
}
