import type { RecordId } from '#kernel/RecordId.ts'
import type { Resident } from '#domain/people/resident.ts'
import type { Reader } from '#queries/ports.ts'

export interface SupporterRow {
  readonly staffMemberId: RecordId
  readonly name: string
}

/**
 * The supporter this person said yes to, as long as they still help. While two laptops wrote down different answers there is none: a wrong
 * yes would bring two people together of whom one does not want it.
 */
export const supporterFor = (read: Reader, resident: Resident): SupporterRow | undefined => {
  const { supporter } = resident
  if (supporter.kind !== 'yes') return undefined
  if (read.conflictsOf('resident', resident.id).some(({ field }) => field === 'supporter')) return undefined
  const member = read.find('staffMember', supporter.staffMemberId)
  return member === undefined || member.gone ? undefined : { staffMemberId: member.id, name: member.callName }
}
