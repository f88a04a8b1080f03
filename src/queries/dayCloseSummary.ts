import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { oneForEachPerson } from '#domain/visit/onePerson.ts'
import { attendanceToDo } from '#queries/attendanceToDo.ts'
import { conflictCount } from '#queries/conflictInbox.ts'
import type { LaptopsPort, Reader } from '#queries/ports.ts'
import { selfFilledCount } from '#queries/selfFilledList.ts'
import { samePeopleCount } from '#queries/samePeople.ts'
import { silentLaptops } from '#queries/silentLaptops.ts'
import type { SilentLaptop } from '#queries/silentLaptops.ts'

/** What a coordinator looks over before going home. */
export interface DayCloseSummary {
  /** Fields that were filled in differently on two laptops. */
  readonly toChoose: number
  /** Pairs of files that may be of one person. */
  readonly looksDouble: number
  readonly hourOpen: boolean
  /** Tickets of today that wait or were called. */
  readonly waiting: number
  /** Groups that are over and of which it is not told who was there. */
  readonly attendance: number
  /** What people filled in by themselves and nobody has looked at. */
  readonly selfFilled: number
  readonly silent: readonly SilentLaptop[]
}

export const dayCloseSummary = (
  read: Reader,
  laptops: LaptopsPort,
  { day, now }: { readonly day: CalendarDate; readonly now: TimeOfDay },
): DayCloseSummary => {
  const { today, missing } = attendanceToDo(read, { day })
  const overToday = today.filter(({ endsAt, recorded, expected }) => (endsAt === undefined || endsAt <= now) && recorded < expected)
  return {
    toChoose: conflictCount(read),
    looksDouble: samePeopleCount(read),
    hourOpen: read.by('walkInHour', 'day', day).some(({ state }) => state === 'open'),
    waiting: oneForEachPerson(read.by('ticket', 'day', day)).length,
    attendance: overToday.length + missing.length,
    selfFilled: selfFilledOpen(read, day),
    silent: silentLaptops(read, laptops, day),
  }
}

const selfFilledOpen = (read: Reader, day: CalendarDate): number => {
  const { waiting, expired } = selfFilledCount(read, { day })
  return waiting + expired
}
