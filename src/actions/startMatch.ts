import { startMatch as started } from '#domain/participation/matchSteps.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepMatch } from '#actions/stepMatch.ts'
import type { MatchInput, SteppedMatch } from '#actions/stepMatch.ts'

/** Takes part from today. */
export const startMatch: Deed<MatchInput, SteppedMatch, Problem> =
  (deps) =>
  ({ matchId }) =>
    stepMatch(deps, matchId, (life) => started(life, deps.today))
