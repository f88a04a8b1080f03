import { minutes } from '#kernel/Minutes.ts'
import type { Minutes } from '#kernel/Minutes.ts'
import type { Presence } from '#domain/participation/attendance.ts'

/** Attended time. Who was late gets the time they were there; a no-show adds nothing: it is a signal, not a fault (001). */
export const attendedMinutes = (presence: Presence): Minutes => {
  switch (presence.kind) {
    case 'present':
    case 'late':
      return presence.minutes
    case 'absent':
    case 'notKnown':
      return minutes(0)
  }
}
