import type { Presence } from '#domain/participation/attendance.ts'

/** Whether both tell the same of somebody, whoever said it. */
export const samePresence = (a: Presence, b: Presence): boolean => {
  if (a.kind !== b.kind) return false
  if (a.kind === 'absent') return b.kind === 'absent' && a.why === b.why
  return a.kind === 'notKnown' || ('minutes' in b && a.minutes === b.minutes)
}
