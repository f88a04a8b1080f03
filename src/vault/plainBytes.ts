/** Bytes that WebCrypto takes: over a buffer of their own, never over shared memory. */
export type PlainBytes = Uint8Array<ArrayBuffer>

const isPlain = (bytes: Uint8Array): bytes is PlainBytes => bytes.buffer instanceof ArrayBuffer

/** The same bytes as WebCrypto takes them; copied only if they lie in shared memory. */
export const plainBytes = (bytes: Uint8Array): PlainBytes => (isPlain(bytes) ? bytes : new Uint8Array(bytes))

export const randomBytes = (length: number): PlainBytes => crypto.getRandomValues(new Uint8Array(length))

export const joinBytes = (parts: readonly Uint8Array[]): PlainBytes => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Compares without stopping at the first difference, so that the time taken says nothing about a secret. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false
  let difference = 0
  for (let at = 0; at < a.length; at++) difference |= (a[at] ?? 0) ^ (b[at] ?? 0)
  return difference === 0
}
