import { minutes, sumMinutes } from '#kernel/Minutes.ts'
import type { Minutes } from '#kernel/Minutes.ts'
import { minutesBetween } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Presence } from '#domain/participation/attendance.ts'

/** Attended time in whole minutes. An absence counts 0: it is a signal, not a fault (001). */
const attendedMinutes = (presence: Presence): Minutes => {
  switch (presence.kind) {
    case 'present':
    case 'late':
      return presence.minutes
    case 'absent':
    case 'notKnown':
      return minutes(0)
  }
}

export const totalMinutes = (all: readonly { readonly presence: Presence }[]): Minutes =>
  sumMinutes(all.map(({ presence }) => attendedMinutes(presence)))

/** How long a session is meant to take; unknown where a time is missing. */
export const plannedMinutes = (times: {
  readonly startsAt: TimeOfDay | undefined
  readonly endsAt: TimeOfDay | undefined
}): Minutes | undefined =>
  times.startsAt === undefined || times.endsAt === undefined ? undefined : minutesBetween(times.startsAt, times.endsAt)
