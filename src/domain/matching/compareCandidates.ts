import type { CalendarDate } from '#kernel/CalendarDate.ts'

export interface Candidate {
  readonly id: string
  readonly score: number
  /** No place left: still shown, since a place may come free, but last. */
  readonly full: boolean
  /** Since when somebody waits for something to do; absent while something runs. An activity does not wait. */
  readonly waitingSince?: CalendarDate | undefined
  /** How much is already given: places of an activity, open matches of a person. Less goes first, so that everybody gets a turn. */
  readonly given: number
}

/** The order of suggestions: not full, best score, waits longest, least given, then by id so that every laptop shows the same. */
export const compareCandidates = (a: Candidate, b: Candidate): number =>
  Number(a.full) - Number(b.full) ||
  b.score - a.score ||
  compareWaiting(a.waitingSince, b.waitingSince) ||
  a.given - b.given ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The earliest day first; who does not wait comes after. */
const compareWaiting = (a: CalendarDate | undefined, b: CalendarDate | undefined): number => {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}
