import type { StopReason } from '#domain/participation/match.ts'
import { stopMatch as stopped } from '#domain/participation/matchSteps.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepMatch } from '#actions/stepMatch.ts'
import type { MatchInput, SteppedMatch } from '#actions/stepMatch.ts'

export interface StopMatchInput extends MatchInput {
  readonly why: StopReason
}

/** Ends early, at any moment. Hours that were recorded stay. */
export const stopMatch: Deed<StopMatchInput, SteppedMatch, Problem> =
  (deps) =>
  ({ matchId, why }) =>
    stepMatch(deps, matchId, (life) => stopped(life, deps.today, why))
