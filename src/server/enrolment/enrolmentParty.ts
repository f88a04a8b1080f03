import type { Enrolment, EnrolmentRows } from '#server/enrolment/EnrolmentData.ts'
import { secretHash } from '#server/enrolment/shortCode.ts'
import type { Inviter } from '#server/enrolment/invite.ts'
import type { EnrolmentSide } from '#sync/enrolment/enrolmentWire.ts'

/** Who asks about an enrolment: the bearer's token, and the laptop that it belongs to if it is a sync token. */
export interface Asker {
  readonly token: string
  readonly device: Inviter | undefined
}

export interface Party {
  readonly side: EnrolmentSide
  readonly enrolment: Enrolment
}

/** The enrolment, if it is there, has not ended, and the asker is one of its two sides. Undefined tells nothing of which. */
export const partyOf = async (rows: EnrolmentRows, id: string, { token, device }: Asker, at: number): Promise<Party | undefined> => {
  const enrolment = await rows.enrolment(id)
  if (enrolment === undefined || enrolment.endsAt <= at) return undefined
  if (device?.location === enrolment.location && device.device === enrolment.inviter) return { side: 'approving', enrolment }
  return enrolment.joiner?.mailboxHash === secretHash(token) ? { side: 'joining', enrolment } : undefined
}
