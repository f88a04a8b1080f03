import { oneOf, requiredText, yesNo } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

export const STAFF_ROLES = ['supporter', 'volunteer', 'coordinator'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export const staffMemberShape = {
  callName: requiredText,
  role: oneOf(STAFF_ROLES, 'volunteer'),
  gone: yesNo,
} satisfies Shape

export interface StaffMember extends ContentOf<typeof staffMemberShape> {
  readonly id: RecordId
}
