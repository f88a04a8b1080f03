import { fromBase64Url } from '#vault/base64url.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'

/** A record as it came from disk, file or server: nothing about it is known yet. */
export type StoredFacts = Readonly<Record<string, unknown>>

export const isStoredFacts = (value: unknown): value is StoredFacts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)

export const isHex = (value: unknown, length: number): value is string =>
  typeof value === 'string' && value.length === length && /^[0-9a-f]+$/.test(value)

export const isShortText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most

/** The bytes of a base64url field that must have a length within these bounds. */
export const bytesOf = (value: unknown, least: number, most: number): PlainBytes | undefined => {
  if (typeof value !== 'string' || value.length > most * 2) return undefined
  const bytes = fromBase64Url(value)
  return bytes !== undefined && bytes.length >= least && bytes.length <= most ? bytes : undefined
}
