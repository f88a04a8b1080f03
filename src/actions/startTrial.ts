import { startTrial as tried } from '#domain/participation/matchSteps.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepMatch } from '#actions/stepMatch.ts'
import type { MatchInput, SteppedMatch } from '#actions/stepMatch.ts'

/** Tries it out, without paperwork. */
export const startTrial: Deed<MatchInput, SteppedMatch, Problem> =
  (deps) =>
  ({ matchId }) =>
    stepMatch(deps, matchId, (life) => tried(life, deps.today))
