import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { instant } from '#kernel/Instant.ts'
import { localTime } from '#kernel/localTime.ts'
import { minuteOfDay } from '#kernel/TimeOfDay.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import type { SyncReport } from '#engine/status.ts'

/** Whether this laptop's day is the right one: our server said so within the hour, or it said another, or a person has to say. */
export interface SureDay {
  readonly day: CalendarDate
  readonly by: 'server' | 'person' | 'nobody'
}

export const useSureDay = (): SureDay => {
  const { today, clockTime } = useNow()
  const { sync } = useEngineStatus()
  return { day: today, by: sayer(sync, today, minuteOfDay(clockTime)) }
}

/** A server counts as heard for this long, in minutes. */
const HEARD_FOR = 60

const sayer = (sync: SyncReport | undefined, today: CalendarDate, minute: number): SureDay['by'] => {
  if (sync?.triedAt === undefined || !sync.enrolled) return 'person'
  const tried = localTime(sync.triedAt)
  if (sync.skewMs !== undefined && localTime(instant(sync.triedAt + sync.skewMs)).today !== tried.today) return 'nobody'
  const age = minute - minuteOfDay(tried.clockTime)
  return sync.trouble === undefined && tried.today === today && age >= 0 && age <= HEARD_FOR ? 'server' : 'person'
}
