import { err } from '#kernel/Result.ts'
import { isUntouchedProposal } from '#domain/participation/matchSteps.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import type { MatchInput } from '#actions/stepMatch.ts'

/**
 * Takes a proposal away as if it was never made: a slip of the finger leaves nothing in somebody's history. Only as long as nothing
 * came of it; after that a match stops, with a reason.
 */
export const withdrawProposal: Deed<MatchInput, MatchInput, Problem> =
  (deps) =>
  ({ matchId }) => {
    const match = foundRecord(deps.read, 'match', matchId)
    if (!match.ok) return match
    const { about, life } = match.value
    const attended = about === undefined ? [] : deps.read.by('attendance', 'about', about)
    if (isUntouchedProposal(match.value, attended)) return done({ matchId }, [{ kind: 'erased', record: 'match', id: matchId }])
    return err({ kind: 'matchStepNotPossible', to: 'withdrawn', ...(life && { from: life.kind }) })
  }
