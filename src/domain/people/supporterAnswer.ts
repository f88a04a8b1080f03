import type { FieldValue } from '#kernel/FieldValue.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/**
 * What somebody answered to "shall this person help you along?". A supporter stands here only after a yes to that very person. "Rather
 * nobody of my country or language" is an answer by itself; why is never asked, and so never kept.
 */
export type SupporterAnswer =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'yes'; readonly staffMemberId: RecordId }
  | { readonly kind: 'ratherNot' }
  | { readonly kind: 'notOfMyCountry' }

export const readSupporterAnswer = (value: Readonly<Record<string, FieldValue>>): SupporterAnswer | undefined => {
  const { kind, staffMemberId } = value
  if (kind === 'notAsked' || kind === 'ratherNot' || kind === 'notOfMyCountry') return { kind }
  return kind === 'yes' && isRecordId(staffMemberId) ? { kind, staffMemberId } : undefined
}
