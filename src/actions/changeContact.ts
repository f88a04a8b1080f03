import type { RecordId } from '#kernel/RecordId.ts'
import type { ContentOf } from '#kernel/Shape.ts'
import { contactShape } from '#domain/offer/contact.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

type ContactFields = Partial<Omit<ContentOf<typeof contactShape>, 'organisationId'>>

export interface ChangeContactInput {
  readonly contactId: RecordId
  readonly set: ContactFields
  /** What was on the screen before. */
  readonly saw?: ContactFields
}

/** Who left is kept as `gone`, and comes back with `gone: false`. */
export const changeContact: Deed<ChangeContactInput, { readonly contactId: RecordId }, Problem> =
  (deps) =>
  ({ contactId, set, saw }) => {
    const contact = foundRecord(deps.read, 'contact', contactId)
    if (!contact.ok) return contact
    const drafts = changedRecord({ record: 'contact', shape: contactShape, id: contactId }, contact.value, set, saw)
    return drafts.ok ? done({ contactId }, drafts.value) : drafts
  }
