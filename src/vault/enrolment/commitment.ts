import { toBase64Url } from '#vault/base64url.ts'
import { boundText } from '#vault/boundText.ts'
import type { EnrolmentRole } from '#vault/enrolment/EnrolmentMessage.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'

export interface CommittedPart {
  readonly role: EnrolmentRole
  readonly enrolment: string
  readonly publicKey: PlainBytes
  readonly nonce: PlainBytes
}

/** Binds a side to its key before it sees the other's. Role and enrolment are inside, so that it counts nowhere else. */
export const commitmentOf = async ({ role, enrolment, publicKey, nonce }: CommittedPart): Promise<PlainBytes> =>
  new Uint8Array(
    await crypto.subtle.digest(
      'SHA-256',
      boundText('meedoenbalie enrolment commitment 1', toBase64Url(publicKey), toBase64Url(nonce), role, enrolment),
    ),
  )
