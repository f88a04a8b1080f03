import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { MATCH_STAGES } from '#domain/participation/match.ts'
import type { Match } from '#domain/participation/match.ts'
import { knownStages } from '#domain/participation/pastStages.ts'

/** Where somebody stands with a job; of two, the one that came furthest comes first. Whoever started stays so, also after it ended. */
export const PLACEMENT_STAGES = ['started', 'waitsForPermit', 'inProgress', 'stopped'] as const
export type PlacementStage = (typeof PLACEMENT_STAGES)[number]

export interface Period {
  readonly from: CalendarDate
  /** The last day, included. */
  readonly until: CalendarDate
}

export type Job = Pick<Match, 'life' | 'past' | 'permitAskedOn' | 'permitThereOn'>

/**
 * Where a match with paid work stood on the last day of the period. Undefined when it was not there yet, or when it had started or was
 * stopped before the period: then it belongs to an earlier report. Always one of the four, so that they add up to all.
 */
export const placementStage = (job: Job, { from, until }: Period): PlacementStage | undefined => {
  const { life, permitAskedOn, permitThereOn } = job
  const days = knownStages(job)
  const ended = life?.kind === 'completed' || life?.kind === 'stopped' ? life.on : undefined
  const began = MATCH_STAGES.map((stage) => days[stage]).find((day) => day !== undefined) ?? ended
  if (began === undefined || began > until) return undefined
  // A trial is work too. What was completed without a known first day was done at some time.
  const started = days.trial ?? days.active ?? (life?.kind === 'completed' ? life.on : undefined)
  const decided = started ?? ended
  if (decided !== undefined && decided < from) return undefined
  if (started !== undefined && started <= until) return 'started'
  if (ended !== undefined && ended <= until) return 'stopped'
  const waits = permitAskedOn !== undefined && permitAskedOn <= until && !(permitThereOn !== undefined && permitThereOn <= until)
  return waits ? 'waitsForPermit' : 'inProgress'
}

export const isWithin = (day: CalendarDate | undefined, { from, until }: Period): boolean =>
  day !== undefined && day >= from && day <= until
