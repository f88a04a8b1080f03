import { agreeMatch as agreed } from '#domain/participation/matchSteps.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepMatch } from '#actions/stepMatch.ts'
import type { MatchInput, SteppedMatch } from '#actions/stepMatch.ts'

/** The person and whoever receives them both said yes. */
export const agreeMatch: Deed<MatchInput, SteppedMatch, Problem> =
  (deps) =>
  ({ matchId }) =>
    stepMatch(deps, matchId, (life) => agreed(life, deps.today))
