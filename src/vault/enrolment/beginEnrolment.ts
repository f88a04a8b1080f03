import type { EnrolmentRole } from '#vault/enrolment/EnrolmentMessage.ts'
import { NONCE_BYTES } from '#vault/enrolment/EnrolmentMessage.ts'
import type { OwnPart } from '#vault/enrolment/EnrolmentState.ts'
import { commitmentOf } from '#vault/enrolment/commitment.ts'
import { writeEnrolmentText } from '#vault/enrolment/enrolmentText.ts'
import { randomBytes } from '#vault/plainBytes.ts'

export interface Begun {
  readonly state: { readonly at: 'committed'; readonly own: OwnPart }
  readonly message: string
}

/** Either side's first step: a key pair for this enrolment only, and a commitment to it. Nothing of the key is told yet. */
export const beginEnrolment = async (role: EnrolmentRole, enrolment: string): Promise<Begun> => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits'])
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const own: OwnPart = { role, enrolment, pair, publicKey, nonce: randomBytes(NONCE_BYTES) }
  const content = { kind: 'commitment', commitment: await commitmentOf(own) } as const
  return { state: { at: 'committed', own }, message: await writeEnrolmentText({ enrolment, from: role, content }) }
}
