import { ok } from '#kernel/Result.ts'
import type { MatchLife } from '#domain/participation/match.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepMatch } from '#actions/stepMatch.ts'
import type { MatchInput, SteppedMatch } from '#actions/stepMatch.ts'

export interface ReopenMatchInput extends MatchInput {
  /** The `before` that the step to be undone answered. */
  readonly life: MatchLife
}

/** Undoes a step: the match is again where it was. */
export const reopenMatch: Deed<ReopenMatchInput, SteppedMatch, Problem> =
  (deps) =>
  ({ matchId, life }) =>
    stepMatch(deps, matchId, () => ok(life))
