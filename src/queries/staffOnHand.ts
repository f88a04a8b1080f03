import type { RecordId } from '#kernel/RecordId.ts'
import type { StaffRole } from '#domain/people/staffMember.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'

export interface StaffRow {
  readonly staffMemberId: RecordId
  readonly name: string
  readonly role: StaffRole
  readonly spoken: readonly SpokenLanguage[]
}

/** Staff who still work here, by name: to say who is at the laptop. */
export const staffOnHand = (read: Reader): readonly StaffRow[] =>
  read
    .all('staffMember')
    .filter(({ gone }) => !gone)
    .map(({ id, callName, role, spoken }) => ({ staffMemberId: id, name: callName, role, spoken }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.staffMemberId, b.staffMemberId))
