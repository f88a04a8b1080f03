import type { Epoch } from '#sync/entryHeader.ts'

/** What lets this laptop reach its server. The append token may only push, so it lies in clear; the other one is sealed by the engine. */
export interface ServerTokens {
  readonly appendToken: string
  readonly sealedSyncToken: Uint8Array
  readonly epoch: Epoch
}

/** Where they lie among what a journal remembers. */
export const SERVER_TOKENS_KEY = 'serverTokens'

/** Undefined where there are none, or where the row is something else. */
export const readServerTokens = (value: unknown): ServerTokens | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { appendToken, sealedSyncToken, epoch } = value as Partial<Record<keyof ServerTokens, unknown>>
  const isEpoch = typeof epoch === 'object' && epoch !== null && 'number' in epoch && 'keyId' in epoch
  return typeof appendToken === 'string' && sealedSyncToken instanceof Uint8Array && isEpoch
    ? { appendToken, sealedSyncToken, epoch: epoch as Epoch }
    : undefined
}
