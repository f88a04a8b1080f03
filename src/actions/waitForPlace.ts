import { err } from '#kernel/Result.ts'
import { matchShape } from '#domain/participation/match.ts'
import type { MatchLife, Waiting } from '#domain/participation/match.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { MatchInput } from '#actions/stepMatch.ts'

export interface WaitForPlaceInput extends MatchInput {
  /** The `waited` that `stopWaiting` answered, to undo that: the person has their own place in the line again. */
  readonly since?: Waiting
}

export interface WaitsForPlace extends MatchInput {
  /** Where the match was, and whether it had waited before: what `stopWaiting` takes to undo this. */
  readonly before: MatchLife
  readonly waited?: Waiting
}

/**
 * The activity is full and the person wants to wait for a place. Also for one of too many to whom two laptops gave the last place: then
 * they stand where they stood in the line, or else by the day on which it was agreed. Undone by `stopWaiting`.
 */
export const waitForPlace: Deed<WaitForPlaceInput, WaitsForPlace, Problem> =
  (deps) =>
  ({ matchId, since }) => {
    const match = foundRecord(deps.read, 'match', matchId)
    if (!match.ok) return match
    const { life: before, waiting: waited } = match.value
    if (before?.kind !== 'proposed' && before?.kind !== 'agreed') {
      return err({ kind: 'matchStepNotPossible', to: 'proposed', ...(before && { from: before.kind }) })
    }
    const answer = { matchId, before, ...(waited && { waited }) }
    if (before.kind === 'proposed' && waited) return done(answer)
    const drafts = changedRecord({ record: 'match', shape: matchShape, id: matchId }, match.value, {
      life: { kind: 'proposed', on: before.on },
      waiting: since ?? waited ?? { since: before.kind === 'agreed' ? before.on : deps.today, at: deps.clockTime },
    })
    return drafts.ok ? done(answer, drafts.value) : drafts
  }
