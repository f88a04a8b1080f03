import { err } from '#kernel/Result.ts'
import { matchShape } from '#domain/participation/match.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { MatchInput, SteppedMatch } from '#actions/stepMatch.ts'

/**
 * The activity is full and the person wants to wait for a place. Also for one of too many to whom two laptops gave the last place: then
 * they stand in the line by the day on which it was agreed. Undone by `stopWaiting`.
 */
export const waitForPlace: Deed<MatchInput, SteppedMatch, Problem> =
  (deps) =>
  ({ matchId }) => {
    const match = foundRecord(deps.read, 'match', matchId)
    if (!match.ok) return match
    const { life: before, waiting } = match.value
    if (before?.kind !== 'proposed' && before?.kind !== 'agreed') {
      return err({ kind: 'matchStepNotPossible', to: 'proposed', ...(before && { from: before.kind }) })
    }
    if (before.kind === 'proposed' && waiting) return done({ matchId, before })
    const drafts = changedRecord({ record: 'match', shape: matchShape, id: matchId }, match.value, {
      life: { kind: 'proposed', on: before.on },
      waiting: { since: before.kind === 'agreed' ? before.on : deps.today, at: deps.clockTime },
    })
    return drafts.ok ? done({ matchId, before }, drafts.value) : drafts
  }
