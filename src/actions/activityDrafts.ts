import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ContentOf } from '#kernel/Shape.ts'
import { activityShape } from '#domain/offer/activity.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Reader } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

export type ActivityFields = ContentOf<typeof activityShape>

export const newActivity = (id: RecordId, content: Partial<ActivityFields>): Drafts => {
  const ordered = inOrder(content)
  return ordered.ok ? newRecord({ record: 'activity', shape: activityShape, id }, content) : ordered
}

export const changedActivity = (
  before: ActivityFields & { readonly id: RecordId },
  set: Partial<ActivityFields>,
  saw: Partial<ActivityFields> = {},
): Drafts => {
  // What is out of order already keeps nobody from changing something else.
  const ordered = BOUNDS.some((bound) => bound in set) ? inOrder({ ...before, ...set }) : ok(true)
  return ordered.ok ? changedRecord({ record: 'activity', shape: activityShape, id: before.id }, before, set, saw) : ordered
}

/** The organisation that an activity names must be known here. */
export const knownOrganisation = (read: Reader, organisationId: RecordId | undefined): Result<true, Problem> => {
  const organisation = organisationId === undefined ? ok(true) : foundRecord(read, 'organisation', organisationId)
  return organisation.ok ? ok(true) : organisation
}

const BOUNDS = ['from', 'until', 'placesMin', 'placesMax'] as const

const inOrder = ({ from, until, placesMin, placesMax }: Partial<ActivityFields>): Result<true, Problem> => {
  if (from !== undefined && until !== undefined && until < from) return err({ kind: 'untilBeforeFrom', field: 'until' })
  return placesMin !== undefined && placesMax !== undefined && placesMin > placesMax
    ? err({ kind: 'placesMinAboveMax', field: 'placesMin' })
    : ok(true)
}
