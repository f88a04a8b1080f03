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

/** A working day: the most that one session counts for when nobody wrote down how long it was to take. */
const MOST_UNPLANNED = 8 * 60

/** What of a length counts: never more than was planned, since a certificate is believed only when its hours can be checked. */
export const countedMinutes = (length: Minutes, planned: Minutes | undefined): Minutes =>
  minutes(Math.min(length, planned ?? MOST_UNPLANNED))

/** A presence with the length that counts. */
export const countedPresence = (presence: Presence, planned: Minutes | undefined): Presence =>
  presence.kind === 'present' || presence.kind === 'late' ? { ...presence, minutes: countedMinutes(presence.minutes, planned) } : presence
