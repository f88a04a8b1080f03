import type { Sealing } from '#engine/Sealing.ts'
import { err, ok } from '#kernel/Result.ts'

const MARK_BYTES = 4

/** Seals nothing, but finds out when bytes or what they are bound to were changed, as sealing does. For the simulator only. */
export const CHEAP_SEALING: Sealing = {
  seal: (_, plain, aad) => {
    const sealed = new Uint8Array(MARK_BYTES + plain.length)
    sealed.set(plain, MARK_BYTES)
    new DataView(sealed.buffer).setUint32(0, markOf(plain, aad))
    return Promise.resolve(sealed)
  },
  open: (_, sealed, aad) => {
    const plain = sealed.slice(MARK_BYTES)
    const isWhole = sealed.length >= MARK_BYTES && new DataView(sealed.buffer, sealed.byteOffset).getUint32(0) === markOf(plain, aad)
    return Promise.resolve(isWhole ? ok(plain) : err({ kind: 'cannotOpen' }))
  },
  pack: (text) => Promise.resolve(new TextEncoder().encode(text)),
  unpack: (packed) => Promise.resolve(new TextDecoder().decode(packed)),
}

/** FNV-1a, 32 bits. */
const markOf = (plain: Uint8Array, aad: Uint8Array): number => {
  let hash = 0x811c9dc5
  for (const bytes of [aad, plain]) for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
