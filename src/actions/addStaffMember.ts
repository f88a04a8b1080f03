import type { RecordId } from '#kernel/RecordId.ts'
import { staffMemberShape } from '#domain/people/staffMember.ts'
import type { StaffRole } from '#domain/people/staffMember.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

export interface AddStaffMemberInput {
  readonly callName: string
  readonly role: StaffRole
  readonly spoken?: readonly SpokenLanguage[]
}

/** Somebody who works at the counter. */
export const addStaffMember: Deed<AddStaffMemberInput, { readonly staffMemberId: RecordId }, Problem> =
  (deps) =>
  ({ callName, role, spoken = [] }) => {
    const staffMemberId = deps.newId()
    const drafts = newRecord({ record: 'staffMember', shape: staffMemberShape, id: staffMemberId }, { callName, role, spoken })
    return drafts.ok ? done({ staffMemberId }, drafts.value) : drafts
  }
