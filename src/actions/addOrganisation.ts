import type { RecordId } from '#kernel/RecordId.ts'
import { done } from '#actions/done.ts'
import { newOrganisation } from '#actions/organisationDrafts.ts'
import type { OrganisationFields } from '#actions/organisationDrafts.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface AddOrganisationInput extends Partial<Omit<OrganisationFields, 'name' | 'ended'>> {
  readonly name: string
}

/** A partner that residents can take part with. */
export const addOrganisation: Deed<AddOrganisationInput, { readonly organisationId: RecordId }, Problem> = (deps) => (input) => {
  const organisationId = deps.newId()
  const drafts = newOrganisation(organisationId, input)
  return drafts.ok ? done({ organisationId }, drafts.value) : drafts
}
