import { decodeHeader } from '#sync/entryHeader.ts'
import type { Epoch } from '#sync/entryHeader.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'

/**
 * Whether two entries of one dot may be taken for the same: equal bytes, or sealed again under another key. Other bytes under the same key
 * are two contents with one name, which nobody may lose.
 */
export const sameContent = (stored: SealedBytes, pushed: SealedBytes, pushedEpoch: Epoch): boolean => {
  if (sameBytes(stored.header, pushed.header) && sameBytes(stored.sealed, pushed.sealed)) return true
  const header = decodeHeader(stored.header)
  return header.ok && (header.value.epoch.number !== pushedEpoch.number || header.value.epoch.keyId !== pushedEpoch.keyId)
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at])
