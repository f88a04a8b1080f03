import type { RecordId } from '#kernel/RecordId.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { withdrawProposal } from '#actions/withdrawProposal.ts'

/** Takes back the proposals of `proposeGroup`; one that went on meanwhile stays, since somebody has decided on it. */
export const withdrawGroup: Deed<{ readonly matchIds: readonly RecordId[] }, null, Problem> =
  (deps) =>
  ({ matchIds }) => {
    const changes: DraftChange[] = []
    for (const matchId of matchIds) {
      const withdrawn = withdrawProposal(deps)({ matchId })
      if (withdrawn.ok) changes.push(...withdrawn.value.changes)
    }
    return done(null, changes)
  }
