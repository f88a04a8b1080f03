import type { RecordId } from '#kernel/RecordId.ts'
import { NEVER_MEANT, sessionShape } from '#domain/offer/session.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface TakeBackPlanInput {
  readonly sessionIds: readonly RecordId[]
}

/**
 * Takes days back that were planned a moment ago, as if it never happened. They are not erased: the same day would then never be
 * planned again. One of which attendance is known stays, since somebody was there.
 */
export const takeBackPlan: Deed<TakeBackPlanInput, { readonly sessionIds: readonly RecordId[] }, Problem> =
  (deps) =>
  ({ sessionIds }) => {
    const taken: RecordId[] = []
    const changes: DraftChange[] = []
    for (const id of sessionIds) {
      const session = deps.read.find('session', id)
      if (!session || deps.read.by('attendance', 'sessionId', id).length > 0) continue
      const set = { cancelled: true, cancelReason: NEVER_MEANT } as const
      const drafts = changedRecord({ record: 'session', shape: sessionShape, id }, session, set)
      if (!drafts.ok) return drafts
      taken.push(id)
      changes.push(...drafts.value)
    }
    return done({ sessionIds: taken }, changes)
  }
