import type { Resident } from '#domain/people/resident.ts'
import type { GoesAlong } from '#domain/words/goesAlong.ts'
import type { Appointment } from '#domain/participation/appointment.ts'
import type { Reader } from '#queries/ports.ts'
import { supporterFor } from '#queries/supporterFor.ts'

export interface CompanyOfMeeting {
  readonly along?: GoesAlong | undefined
  readonly alongName?: string | undefined
}

/**
 * Who goes along to a first meeting. A supporter only as long as the person says yes to that very one: after another answer nobody is
 * named any more, and who goes along is to be asked again. Of what took place it stays as it was.
 */
export const companyOf = (read: Reader, resident: Resident, { along, alongStaffId, life }: Appointment): CompanyOfMeeting => {
  if (along === 'supporter' && life?.kind === 'planned' && supporterFor(read, resident)?.staffMemberId !== alongStaffId) return {}
  return { along, alongName: alongStaffId === undefined ? undefined : read.find('staffMember', alongStaffId)?.callName }
}
