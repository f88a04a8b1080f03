import type { PlainBytes } from '#vault/plainBytes.ts'

export const jsonBytes = (value: unknown): PlainBytes => new TextEncoder().encode(JSON.stringify(value))

/** What the bytes say as JSON; undefined if they are none. */
export const jsonFrom = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
