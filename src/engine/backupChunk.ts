import type { StoredSnapshot } from '#storage/journalStore.ts'
import type { SealedPiece } from '#vault/backupFile.ts'

interface ChunkHeader {
  readonly id: string
  readonly epoch: { readonly number: number; readonly keyId: string }
  readonly index: number
}

/** The chunks of a snapshot as pieces of a backup file, each saying where it belongs. */
export const chunkPiece = ({ id, epoch, chunks }: StoredSnapshot): readonly SealedPiece[] =>
  chunks.map((sealed, index) => {
    const header: ChunkHeader = { id, epoch, index }
    return { header: new TextEncoder().encode(JSON.stringify(header)), sealed }
  })

/** The snapshot again; undefined when a piece says something else. Positions are of the laptop that wrote the file, so none is kept. */
export const chunkFrom = (pieces: readonly SealedPiece[]): StoredSnapshot | undefined => {
  const headers = pieces.map(({ header }) => readHeader(header))
  const [first] = headers
  if (first === undefined) return undefined
  const whole = headers.every((header, index) => header?.id === first.id && header.index === index)
  return whole ? { id: first.id, upTo: 0, epoch: first.epoch, chunks: pieces.map(({ sealed }) => sealed) } : undefined
}

const readHeader = (bytes: Uint8Array): ChunkHeader | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (!isObject(value) || !isObject(value['epoch'])) return undefined
    const { id, index } = value
    const { number, keyId } = value['epoch']
    if (typeof id !== 'string' || typeof index !== 'number' || typeof number !== 'number' || typeof keyId !== 'string') return undefined
    return { id, index, epoch: { number, keyId } }
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
