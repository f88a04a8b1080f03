import { idOfBytes, ID_BYTES } from '#sync/idBytes.ts'

/**
 * What somebody filled in by themselves, sealed to their location, as it lies on a disk, travels, and waits on a server: a head in clear,
 * HPKE's encapsulated key, and the ciphertext. The head says nothing about a person; it is the AAD of the rest.
 *
 * version 1: version 1, id 16, key mark 8 | enc 65 | ciphertext (steps of 1 KiB, and the tag 16)
 */
export const SUBMISSION_VERSION = 1
export const KEY_MARK_BYTES = 8
export const SUBMISSION_HEAD_BYTES = 1 + ID_BYTES + KEY_MARK_BYTES
/** An uncompressed P-256 point. */
export const SUBMISSION_ENC_BYTES = 65

/** What is sealed, its length in front and its filling behind included. */
export const SUBMISSION_STEP_BYTES = 1024
export const SUBMISSION_STEPS_MOST = 8

const TAG_BYTES = 16
const AROUND = SUBMISSION_HEAD_BYTES + SUBMISSION_ENC_BYTES + TAG_BYTES

/** The sealed whole, at most. */
export const SEALED_SUBMISSION_MOST = AROUND + SUBMISSION_STEPS_MOST * SUBMISSION_STEP_BYTES

/** The random id of a sealed submission, or undefined if these bytes have not the form of one. Whether it opens is not known by it. */
export const sealedSubmissionId = (bytes: Uint8Array): string | undefined => {
  const steps = (bytes.length - AROUND) / SUBMISSION_STEP_BYTES
  if (bytes[0] !== SUBMISSION_VERSION || !Number.isInteger(steps) || steps < 1 || steps > SUBMISSION_STEPS_MOST) return undefined
  return idOfBytes(bytes.subarray(1, 1 + ID_BYTES))
}
