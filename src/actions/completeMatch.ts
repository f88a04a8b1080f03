import { completeMatch as completed } from '#domain/participation/matchSteps.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepMatch } from '#actions/stepMatch.ts'
import type { MatchInput, SteppedMatch } from '#actions/stepMatch.ts'

/** Done as planned: a moment to thank, and to ask what comes next. */
export const completeMatch: Deed<MatchInput, SteppedMatch, Problem> =
  (deps) =>
  ({ matchId }) =>
    stepMatch(deps, matchId, (life) => completed(life, deps.today))
