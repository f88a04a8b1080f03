import type { Submission } from '#domain/visit/submission/submission.ts'

/** What fits into eight steps of one KiB, with the length in front (`sealForLocation`). */
export const SUBMISSION_MAX_BYTES = 8 * 1024 - 2

/** A submission as it is sealed: JSON in UTF-8. Undefined if it is too long; what a person can point at and type never is. */
export const submissionBytes = (submission: Submission): Uint8Array<ArrayBuffer> | undefined => {
  const bytes = new TextEncoder().encode(JSON.stringify(submission))
  return bytes.length > SUBMISSION_MAX_BYTES ? undefined : bytes
}
