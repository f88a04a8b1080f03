import type { KnownLocation } from '#storage/locationDirectory.ts'
import { readServerTokens } from '#storage/serverTokens.ts'
import type { ServerTokens } from '#storage/serverTokens.ts'

/** What lies in the databases beside the entries, and without which they could be neither opened nor sent. */
export interface MirrorFacts {
  readonly known: KnownLocation
  /** The journal's own name for this laptop: the server takes entries of this device only. */
  readonly device: string
  readonly deviceLetter: string
  readonly tokens: ServerTokens | undefined
  /** In milliseconds; of two the later one counts. */
  readonly at: number
}

export const writeMirrorFacts = ({ tokens, ...facts }: MirrorFacts): string =>
  JSON.stringify({ ...facts, tokens: tokens && { ...tokens, sealedSyncToken: [...tokens.sealedSyncToken] } })

/** Undefined where the text is none, or of another location. The header is read by the vault, as from a database. */
export const readMirrorFacts = (location: string, text: string): MirrorFacts | undefined => {
  const value = parsed(text)
  if (!isObject(value)) return undefined
  const { known, device, deviceLetter, tokens, at } = value
  if (!isObject(known) || typeof device !== 'string' || typeof deviceLetter !== 'string' || typeof at !== 'number') return undefined
  const { label, header } = known
  if (known['location'] !== location || typeof label !== 'string' || !isObject(header)) return undefined
  return { known: { location, label, practice: false, header }, device, deviceLetter, tokens: tokensOf(tokens), at }
}

const tokensOf = (value: unknown): ServerTokens | undefined => {
  if (!isObject(value)) return undefined
  const { sealedSyncToken } = value
  return Array.isArray(sealedSyncToken)
    ? readServerTokens({ ...value, sealedSyncToken: Uint8Array.from(sealedSyncToken as number[]) })
    : undefined
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
