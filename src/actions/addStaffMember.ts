import type { RecordId } from '#kernel/RecordId.ts'
import { staffMemberShape } from '#domain/people/staffMember.ts'
import type { StaffRole } from '#domain/people/staffMember.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

export interface AddStaffMemberInput {
  readonly callName: string
  readonly role: StaffRole
}

/** Somebody who works at the counter. */
export const addStaffMember: Deed<AddStaffMemberInput, { readonly staffMemberId: RecordId }, Problem> =
  (deps) =>
  ({ callName, role }) => {
    const staffMemberId = deps.newId()
    const drafts = newRecord({ record: 'staffMember', shape: staffMemberShape, id: staffMemberId }, { callName, role })
    return drafts.ok ? done({ staffMemberId }, drafts.value) : drafts
  }
