import type { RecordId } from '#kernel/RecordId.ts'
import { contactShape } from '#domain/offer/contact.ts'
import type { ContactRole } from '#domain/offer/contact.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

export interface AddContactInput {
  readonly organisationId: RecordId
  readonly name: string
  readonly role: ContactRole
  readonly contactPhone?: string
  readonly contactEmail?: string
}

/** One more person at an organisation whom the counter can call. */
export const addContact: Deed<AddContactInput, { readonly contactId: RecordId }, Problem> = (deps) => (input) => {
  const organisation = foundRecord(deps.read, 'organisation', input.organisationId)
  if (!organisation.ok) return organisation
  const contactId = deps.newId()
  const drafts = newRecord({ record: 'contact', shape: contactShape, id: contactId }, input)
  return drafts.ok ? done({ contactId }, drafts.value) : drafts
}
