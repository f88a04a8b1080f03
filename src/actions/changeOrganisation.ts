import type { RecordId } from '#kernel/RecordId.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { changedOrganisation } from '#actions/organisationDrafts.ts'
import type { OrganisationFields } from '#actions/organisationDrafts.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface ChangeOrganisationInput {
  readonly organisationId: RecordId
  readonly set: Partial<OrganisationFields>
  /** What was on the screen before. */
  readonly saw?: Partial<OrganisationFields>
}

export const changeOrganisation: Deed<ChangeOrganisationInput, { readonly organisationId: RecordId }, Problem> =
  (deps) =>
  ({ organisationId, set, saw }) => {
    const organisation = foundRecord(deps.read, 'organisation', organisationId)
    if (!organisation.ok) return organisation
    const drafts = changedOrganisation(organisationId, organisation.value, set, saw)
    return drafts.ok ? done({ organisationId }, drafts.value) : drafts
  }
