import type { PlacementStage } from '#domain/reporting/placementStage.ts'

/** Placement figures of three places, from document 004 (Platform31, Wachten of Werken?, 2024), box 2. Counts only: nothing of a person. */
export const ALMERE = { from: '2023-01-01', until: '2023-12-31', couldWork: 924, intakes: 169, placements: 46, employers: 7 } as const

/** Jobhunting@azc's: interviews, and where each came. The four add up to all. */
export const JOBHUNTING = {
  interviews: 170,
  stages: { started: 38, waitsForPermit: 14, inProgress: 97, stopped: 21 } satisfies Record<PlacementStage, number>,
} as const

/** Enschede: requests for a work permit in two and a half months. The document names no days; these are as long. */
export const ENSCHEDE = { from: '2023-09-01', until: '2023-11-15', permits: 16 } as const
