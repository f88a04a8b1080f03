import { decodeHeader } from '#sync/entryHeader.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'

/**
 * What it means that an entry comes whose dot is here already: the same entry; the same one sealed anew under another key;
 * or two contents under one name, which must be looked at.
 */
export const judgeKnown = (here: SealedBytes, came: SealedBytes): 'same' | 'resealed' | 'taken' => {
  if (sameBytes(here.header, came.header) && sameBytes(here.sealed, came.sealed)) return 'same'
  const [a, b] = [decodeHeader(here.header), decodeHeader(came.header)]
  const otherKey = a.ok && b.ok && (a.value.epoch.number !== b.value.epoch.number || a.value.epoch.keyId !== b.value.epoch.keyId)
  return otherKey ? 'resealed' : 'taken'
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at])
