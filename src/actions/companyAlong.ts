import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { GoesAlong } from '#domain/words/goesAlong.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Reader } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface CompanyAlong {
  readonly along: GoesAlong | undefined
  readonly alongStaffId: RecordId | undefined
}

/** Who goes along with this person: a supporter only after a yes to that very person, and a name only of who works here. */
export const companyAlong = (
  read: Reader,
  residentId: RecordId,
  { along, alongStaffId }: Partial<CompanyAlong>,
): Result<CompanyAlong, Problem> => {
  if (along === 'supporter') {
    const resident = foundRecord(read, 'resident', residentId)
    if (!resident.ok) return resident
    const { supporter } = resident.value
    // Two laptops that wrote down different answers said yes to nobody.
    const isBeingChosen = read.conflictsOf('resident', resident.value.id).some(({ field }) => field === 'supporter')
    return supporter.kind === 'yes' && !isBeingChosen
      ? ok({ along, alongStaffId: supporter.staffMemberId })
      : err({ kind: 'supporterNotAsked', field: 'along' })
  }
  if (along !== 'staff' || alongStaffId === undefined) return ok({ along, alongStaffId: undefined })
  const member = foundRecord(read, 'staffMember', alongStaffId)
  return member.ok ? ok({ along, alongStaffId }) : member
}
