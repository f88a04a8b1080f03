import { ABSENCE_REASONS } from '#domain/participation/attendance.ts'
import type { AbsenceReason } from '#domain/participation/attendance.ts'

/** Health in all but name: somebody may point at it, and nothing keeps which of the two it was. */
const NEVER_KEPT = ['ill', 'fullHead'] as const

/** What somebody can point at when they were not there. */
export const TAPPED_REASONS = [...NEVER_KEPT, ...ABSENCE_REASONS] as const
export type TappedReason = (typeof TAPPED_REASONS)[number]

/** What is written down of it: "ill" and "full head" become "personal" before anything else happens to them, drafts included. */
export const keptReason = (tapped: TappedReason): AbsenceReason => (tapped === 'ill' || tapped === 'fullHead' ? 'personal' : tapped)
