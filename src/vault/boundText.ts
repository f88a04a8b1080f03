import type { PlainBytes } from '#vault/plainBytes.ts'
import { joinBytes } from '#vault/plainBytes.ts'

const encoder = new TextEncoder()

/**
 * One unmistakable byte string for a list of facts (each preceded by its length), so that no two different lists are bound to
 * the same key or ciphertext by running into each other.
 */
export const boundText = (...facts: readonly (string | number)[]): PlainBytes =>
  joinBytes(
    facts.flatMap((fact) => {
      const bytes = encoder.encode(String(fact))
      const length = new Uint8Array(4)
      new DataView(length.buffer).setUint32(0, bytes.length)
      return [length, bytes]
    }),
  )
