import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { sessionShape } from '#domain/offer/session.ts'
import type { ActionDeps } from '#actions/ports.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

export interface SessionPlan {
  readonly activityId: RecordId
  readonly day: CalendarDate
  readonly startsAt: TimeOfDay | undefined
  readonly endsAt: TimeOfDay | undefined
}

/** The session of this activity, day and start, whichever laptop plans it; cancelled before, it is on again. */
export const plannedSession = (deps: ActionDeps, plan: SessionPlan): { readonly sessionId: RecordId; readonly drafts: Drafts } => {
  const sessionId = deps.deriveId(['session', plan.activityId, plan.day, plan.startsAt ?? ''])
  const target = { record: 'session', shape: sessionShape, id: sessionId } as const
  const present = deps.read.find('session', sessionId)
  return {
    sessionId,
    drafts: present ? changedRecord(target, present, { ...plan, cancelled: false, cancelReason: undefined }) : newRecord(target, plan),
  }
}
