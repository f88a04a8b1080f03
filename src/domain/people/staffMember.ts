import { oneOf, requiredText, yesNo } from '#kernel/fields.ts'
import type { Shape } from '#kernel/Shape.ts'

export const STAFF_ROLES = ['supporter', 'volunteer', 'coordinator'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export const staffMemberShape = {
  callName: requiredText,
  role: oneOf(STAFF_ROLES, 'volunteer'),
  gone: yesNo,
} satisfies Shape
