import type { RecordId } from '#kernel/RecordId.ts'
import { knownOrganisation, newActivity } from '#actions/activityDrafts.ts'
import type { ActivityFields } from '#actions/activityDrafts.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface AddActivityInput extends Partial<Omit<ActivityFields, 'title' | 'closed'>> {
  readonly title: string
}

/** Something new to take part in. */
export const addActivity: Deed<AddActivityInput, { readonly activityId: RecordId }, Problem> = (deps) => (input) => {
  const organisation = knownOrganisation(deps.read, input.organisationId)
  if (!organisation.ok) return organisation
  const activityId = deps.newId()
  const drafts = newActivity(activityId, input)
  return drafts.ok ? done({ activityId }, drafts.value) : drafts
}
