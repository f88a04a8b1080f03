import { sameValue } from '#kernel/FieldValue.ts'
import { err, ok } from '#kernel/Result.ts'
import type { MatchLife } from '#domain/participation/match.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepMatch } from '#actions/stepMatch.ts'
import type { MatchInput, SteppedMatch } from '#actions/stepMatch.ts'

export interface ReopenMatchInput extends MatchInput {
  /** The `before` that the step to be undone answered. */
  readonly life: MatchLife
  /** The `after` that it answered. */
  readonly after: MatchLife
}

/** Undoes a step: the match is again where it was, unless somebody went on with it meanwhile, on whichever laptop. */
export const reopenMatch: Deed<ReopenMatchInput, SteppedMatch, Problem> =
  (deps) =>
  ({ matchId, life, after }) =>
    stepMatch(deps, matchId, (present) =>
      present !== undefined && sameValue({ ...present }, { ...after })
        ? ok(life)
        : err({ kind: 'matchStepNotPossible', to: life.kind, ...(present && { from: present.kind }) }),
    )
