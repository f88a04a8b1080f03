import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import { SUBMISSION_ENC_BYTES, SUBMISSION_STEP_BYTES, SUBMISSION_STEPS_MOST } from '#sync/inbox/sealedSubmission.ts'
import { fromBase64Url } from '#vault/base64url.ts'
import { hpkeSuite } from '#vault/hpkeSuite.ts'
import { keyMark, submissionHead, SUBMISSION_INFO } from '#vault/inbox/submissionSeal.ts'
import { joinBytes } from '#vault/plainBytes.ts'

/** `badKey`: these are not the letters of a public key, or not a point of the curve. `tooLong`: more than 8 KiB. */
export interface CannotSeal {
  readonly kind: 'badKey' | 'badId' | 'tooLong'
}

const LENGTH_BYTES = 2

/**
 * Seals what somebody filled in to the public key of their location. It needs no secret and leaves none behind: whoever sealed it can
 * not open it again. The length is rounded up to whole KiB, so that it does not tell how much was said.
 *
 * @param publicKey 65 bytes in base64url, as the door or the poster gives it
 * @param id the submission's own id, 22 characters; it stands in front in clear
 */
export const sealForLocation = async (publicKey: string, id: string, plain: Uint8Array): Promise<Result<Uint8Array, CannotSeal>> => {
  const steps = Math.ceil((LENGTH_BYTES + plain.length) / SUBMISSION_STEP_BYTES)
  if (steps > SUBMISSION_STEPS_MOST) return err({ kind: 'tooLong' })
  const point = fromBase64Url(publicKey)
  if (point?.length !== SUBMISSION_ENC_BYTES) return err({ kind: 'badKey' })
  const head = submissionHead(id, await keyMark(point))
  if (head === undefined) return err({ kind: 'badId' })
  const padded = new Uint8Array(steps * SUBMISSION_STEP_BYTES)
  new DataView(padded.buffer).setUint16(0, plain.length)
  padded.set(plain, LENGTH_BYTES)
  try {
    const recipientPublicKey = await hpkeSuite.kem.deserializePublicKey(point)
    const { enc, ct } = await hpkeSuite.seal({ recipientPublicKey, info: SUBMISSION_INFO }, padded, head)
    return ok(joinBytes([head, new Uint8Array(enc), new Uint8Array(ct)]))
  } catch {
    return err({ kind: 'badKey' })
  } finally {
    padded.fill(0)
  }
}
