import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { ClockMoment } from '#kernel/dutchTime.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'

/** What a telephone puts in its calendar; whoever looks at that calendar reads nothing of a person or of a centre. */
export interface CalendarEvent {
  /** Random, and the same for an appointment and what it is moved to, so that the new one takes its place. */
  readonly id: string
  /** How often it was moved: a calendar takes the highest. */
  readonly sequence: number
  /** When this was written, by a clock in the Netherlands. */
  readonly writtenAt: ClockMoment
  readonly day: CalendarDate
  readonly startsAt: TimeOfDay | undefined
  readonly endsAt: TimeOfDay | undefined
  readonly summary: string
  readonly location: string
  readonly description: string
}
