import type { HeaderSet } from '#server/securityHeaders.ts'

export type Encoding = 'br' | 'gzip'

/** One file of the built app, read once at start: a request never touches the disk, so no path in it can lead anywhere else. */
export interface ServedFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly compressed: Readonly<Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>>
  readonly etag: string
  readonly contentType: string
  readonly cacheControl: string
  readonly security: HeaderSet
}

/** By address on the server, such as `/assets/9f2c.js`. */
export type ServedFiles = ReadonlyMap<string, ServedFile>
