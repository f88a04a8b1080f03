import { matchShape } from '#domain/participation/match.ts'
import type { Match } from '#domain/participation/match.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { MatchInput } from '#actions/stepMatch.ts'

/** The two days of a work permit; undefined where it is not so, or was said by mistake. */
export type PermitDays = Pick<Match, 'permitAskedOn' | 'permitThereOn'>

export interface NotePermitInput extends MatchInput {
  readonly days: PermitDays
  /** What was on the screen before: what another laptop noted meanwhile is kept beside. */
  readonly saw: PermitDays
}

export interface NotedPermit extends MatchInput {
  readonly before: PermitDays
  readonly after: PermitDays
}

/** The days on which the employer asked for the work permit and on which it was there. */
export const notePermit: Deed<NotePermitInput, NotedPermit, Problem> =
  (deps) =>
  ({ matchId, days, saw }) => {
    const match = foundRecord(deps.read, 'match', matchId)
    if (!match.ok) return match
    const { permitAskedOn, permitThereOn } = match.value
    const drafts = changedRecord({ record: 'match', shape: matchShape, id: matchId }, match.value, days, saw)
    return drafts.ok ? done({ matchId, before: { permitAskedOn, permitThereOn }, after: days }, drafts.value) : drafts
  }
