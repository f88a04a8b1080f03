import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Reader } from '#queries/ports.ts'
import { compareSessions, sessionRow } from '#queries/sessionRow.ts'
import type { SessionRow } from '#queries/sessionRow.ts'

export interface AttendanceToDo {
  /** All that goes ahead today, filled in or not. */
  readonly today: readonly SessionRow[]
  /** What was in the two weeks before and of which somebody's presence is still not known; the latest first. */
  readonly missing: readonly SessionRow[]
}

/** Organisations hand in their list up to two weeks later; after that nobody remembers. */
const DAYS_BACK = 14

/** Of which sessions it is still to be told who was there. */
export const attendanceToDo = (read: Reader, { day }: { readonly day: CalendarDate }): AttendanceToDo => {
  const missing: SessionRow[] = []
  for (let days = 1; days <= DAYS_BACK; days += 1) {
    missing.push(...sessionsOn(read, addDays(day, -days)).filter(({ recorded, expected }) => recorded < expected))
  }
  return { today: sessionsOn(read, day), missing }
}

const sessionsOn = (read: Reader, day: CalendarDate): readonly SessionRow[] =>
  read
    .by('session', 'day', day)
    .filter(({ cancelled }) => !cancelled)
    .map((session) => sessionRow(read, session))
    .filter((row) => row !== undefined)
    .sort(compareSessions)
