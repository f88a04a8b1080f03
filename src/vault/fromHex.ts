import type { PlainBytes } from '#vault/plainBytes.ts'

/** The bytes of a text that is known to be hexadecimal, two characters each. */
export const fromHex = (hex: string): PlainBytes =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16))
