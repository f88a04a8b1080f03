import { createHash } from 'node:crypto'
import { SEALED_SUBMISSION_MOST, sealedSubmissionId, SUBMISSION_STEP_BYTES, SUBMISSION_STEPS_MOST } from '#sync/inbox/sealedSubmission.ts'

/** Bytes with the form of a sealed submission, and nothing in them. A server and a disk can not tell the difference. */
export const sealedLike = (number: number, steps = 1): Uint8Array => {
  const bytes = new Uint8Array(SEALED_SUBMISSION_MOST - (SUBMISSION_STEPS_MOST - steps) * SUBMISSION_STEP_BYTES).fill(number % 251)
  bytes[0] = 1
  bytes.set(createHash('sha256').update(String(number)).digest().subarray(0, 16), 1)
  return bytes
}

export const idLike = (number: number): string => sealedSubmissionId(sealedLike(number)) ?? ''

export const rowLike = (number: number) => ({ id: idLike(number), sealed: sealedLike(number) })
