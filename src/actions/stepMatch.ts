import type { RecordId } from '#kernel/RecordId.ts'
import type { Result } from '#kernel/Result.ts'
import { matchShape } from '#domain/participation/match.ts'
import type { MatchLife } from '#domain/participation/match.ts'
import type { MatchStep } from '#domain/participation/matchSteps.ts'
import { pastStages } from '#domain/participation/pastStages.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { ActionDeps, Done } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface MatchInput {
  readonly matchId: RecordId
}

export interface SteppedMatch {
  readonly matchId: RecordId
  /** Where it was, so that the step can be undone by `reopenMatch`. */
  readonly before?: MatchLife
  /** Where it is now: undone only as long as nobody went on from there. */
  readonly after: MatchLife
}

/** Brings a match one step on in its life. */
export const stepMatch = (
  deps: ActionDeps,
  matchId: RecordId,
  step: (life: MatchLife | undefined) => MatchStep,
): Result<Done<SteppedMatch>, Problem> => {
  const match = foundRecord(deps.read, 'match', matchId)
  if (!match.ok) return match
  const before = match.value.life
  const life = step(before)
  if (!life.ok) return life
  const drafts = changedRecord({ record: 'match', shape: matchShape, id: matchId }, match.value, {
    life: life.value,
    past: pastStages(match.value, life.value),
  })
  return drafts.ok ? done({ matchId, after: life.value, ...(before && { before }) }, drafts.value) : drafts
}
