import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import { sealedSubmissionId, SUBMISSION_ENC_BYTES, SUBMISSION_HEAD_BYTES } from '#sync/inbox/sealedSubmission.ts'
import { hpkeSuite } from '#vault/hpkeSuite.ts'
import type { LocationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import { SUBMISSION_INFO } from '#vault/inbox/submissionSeal.ts'
import { plainBytes } from '#vault/plainBytes.ts'
import type { CannotOpen } from '#vault/sealing.ts'

export interface OpenedSubmission {
  /** The id that stood in clear, and is authenticated. */
  readonly id: string
  readonly plain: Uint8Array
}

const LENGTH_BYTES = 2

/** Opens what `sealForLocation` sealed. Whatever is wrong with it, the answer is the same; what is inside was written by anybody. */
export const openForLocation = async (sealed: Uint8Array, key: LocationInboxKey): Promise<Result<OpenedSubmission, CannotOpen>> => {
  const id = sealedSubmissionId(sealed)
  if (id === undefined) return err({ kind: 'cannotOpen' })
  const body = SUBMISSION_HEAD_BYTES + SUBMISSION_ENC_BYTES
  try {
    const opened = await hpkeSuite.open(
      { recipientKey: key.pair, enc: plainBytes(sealed.slice(SUBMISSION_HEAD_BYTES, body)), info: SUBMISSION_INFO },
      plainBytes(sealed.slice(body)),
      plainBytes(sealed.slice(0, SUBMISSION_HEAD_BYTES)),
    )
    const padded = new Uint8Array(opened)
    const length = new DataView(opened).getUint16(0)
    return length > padded.length - LENGTH_BYTES
      ? err({ kind: 'cannotOpen' })
      : ok({ id, plain: padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length) })
  } catch {
    return err({ kind: 'cannotOpen' })
  }
}
