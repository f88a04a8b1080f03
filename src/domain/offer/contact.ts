import { oneOf, requiredReference, requiredText, text, yesNo } from '#kernel/fields.ts'
import type { Shape } from '#kernel/Shape.ts'

/** What somebody at an organisation is asked about. */
export const CONTACT_ROLES = ['guide', 'planning', 'volunteers', 'money', 'lead', 'other'] as const
export type ContactRole = (typeof CONTACT_ROLES)[number]

/** One more person at an organisation, beside the first contact on its own card: what is known must not hang on one. */
export const contactShape = {
  organisationId: requiredReference,
  name: requiredText,
  role: oneOf(CONTACT_ROLES, 'other'),
  contactPhone: text,
  contactEmail: text,
  /** Does not work there any more, or not for this. */
  gone: yesNo,
} satisfies Shape
