import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import type { FileKind } from '#vault/fileStart.ts'
import { checkFileStart, startBytes, writeFileStart } from '#vault/fileStart.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import { readLocationHeader } from '#vault/locationHeader.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { joinBytes, plainBytes, sameBytes } from '#vault/plainBytes.ts'

/** Bytes sealed under an epoch, with the header that names it. Opaque here. */
export interface SealedPiece {
  readonly header: Uint8Array
  readonly sealed: Uint8Array
}

/** A location as a file: what is readable of it on a locked laptop, and its sealed bytes. No token and no device identity. */
export interface BackupContent {
  readonly header: LocationHeader
  readonly entries: readonly SealedPiece[]
  readonly chunks: readonly SealedPiece[]
}

export type BackupProblem =
  | { readonly kind: 'notABackup' }
  /** Not all of the file is here: an interrupted copy or download. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'newerVersion' }
  | { readonly kind: 'damaged' }

const FILE: FileKind = {
  magic: new TextEncoder().encode('MEEDOENBALIE-BACKUP'),
  version: 1,
  // A full location of ten years is below a tenth of it.
  most: 512 * 1024 * 1024,
}
const HASH_BYTES = 32
// the start; then header, entries, chunks; then SHA-256 of all before it
const START = startBytes(FILE)
const HEADER_MOST = 16 * 1024 * 1024
const PIECE_MOST = 2 * 1024 * 1024

export const writeBackup = async ({ header, entries, chunks }: BackupContent): Promise<Uint8Array> => {
  const { v, location, label, slots, envelopes } = header
  const text = new TextEncoder().encode(JSON.stringify({ v, location, label, slots, envelopes }))
  const body = [...withLength(text), ...pieceParts(entries), ...pieceParts(chunks)]
  const length = START + body.reduce((sum, part) => sum + part.length, 0) + HASH_BYTES
  const hashed = joinBytes([writeFileStart(FILE, length), ...body])
  return joinBytes([hashed, await sha256(hashed)])
}

/** Reads a backup. Any bytes at all are answered; none make it throw. What is inside the pieces is not opened here. */
export const readBackup = async (bytes: Uint8Array): Promise<Result<BackupContent, BackupProblem>> => {
  const start = checkFileStart(FILE, bytes)
  if (!start.ok) return err(start.error.kind === 'otherFile' ? { kind: 'notABackup' } : { kind: start.error.kind })
  if (bytes.length < START + HASH_BYTES) return err({ kind: 'damaged' })
  const end = bytes.length - HASH_BYTES
  if (!sameBytes(await sha256(bytes.subarray(0, end)), bytes.subarray(end))) return err({ kind: 'damaged' })
  const content = contentOf(bytes.subarray(START, end))
  return content === undefined ? err({ kind: 'damaged' }) : ok(content)
}

interface Cursor {
  readonly bytes: Uint8Array
  at: number
}

const contentOf = (bytes: Uint8Array): BackupContent | undefined => {
  const cursor = { bytes, at: 0 }
  const header = headerOf(takeBytes(cursor, HEADER_MOST))
  const entries = takePieces(cursor)
  const chunks = takePieces(cursor)
  if (header === undefined || entries === undefined || chunks === undefined || cursor.at !== bytes.length) return undefined
  return { header, entries, chunks }
}

const headerOf = (bytes: Uint8Array | undefined): LocationHeader | undefined => {
  if (bytes === undefined) return undefined
  try {
    const header = readLocationHeader(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    return header.ok ? header.value : undefined
  } catch {
    return undefined
  }
}

const takePieces = (cursor: Cursor): readonly SealedPiece[] | undefined => {
  const count = takeUint32(cursor)
  const pieces: SealedPiece[] = []
  for (let left = count ?? -1; left !== 0; left--) {
    const header = takeBytes(cursor, PIECE_MOST)
    const sealed = takeBytes(cursor, PIECE_MOST)
    if (count === undefined || header === undefined || sealed === undefined) return undefined
    pieces.push({ header, sealed })
  }
  return pieces
}

const takeUint32 = (cursor: Cursor): number | undefined => {
  if (cursor.at + 4 > cursor.bytes.length) return undefined
  const value = new DataView(cursor.bytes.buffer, cursor.bytes.byteOffset + cursor.at).getUint32(0)
  cursor.at += 4
  return value
}

const takeBytes = (cursor: Cursor, most: number): Uint8Array | undefined => {
  const length = takeUint32(cursor)
  if (length === undefined || length > most || cursor.at + length > cursor.bytes.length) return undefined
  cursor.at += length
  return cursor.bytes.slice(cursor.at - length, cursor.at)
}

const pieceParts = (pieces: readonly SealedPiece[]): readonly Uint8Array[] => [
  uint32(pieces.length),
  ...pieces.flatMap(({ header, sealed }) => [...withLength(header), ...withLength(sealed)]),
]

const withLength = (bytes: Uint8Array): readonly Uint8Array[] => [uint32(bytes.length), bytes]

const uint32 = (value: number): PlainBytes => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

const sha256 = async (bytes: Uint8Array): Promise<PlainBytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', plainBytes(bytes)))
