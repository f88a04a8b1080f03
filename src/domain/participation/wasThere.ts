import type { Presence } from '#domain/participation/attendance.ts'

/** On time or late: there is there. */
export const wasThere = (presence: Presence): boolean => presence.kind === 'present' || presence.kind === 'late'
