import { oneOf, requiredText, setOf, yesNo } from '#kernel/fields.ts'
import type { Shape } from '#kernel/Shape.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'

export const STAFF_ROLES = ['supporter', 'volunteer', 'coordinator'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export const staffMemberShape = {
  callName: requiredText,
  role: oneOf(STAFF_ROLES, 'volunteer'),
  gone: yesNo,
  /** Of a supporter: with whom they can talk. */
  spoken: setOf(SPOKEN_LANGUAGES),
} satisfies Shape
