import type { ByteProblem, ByteReader } from '#kernel/ByteReader.ts'

/** Why bytes from a disk, a file or another device could not be read. */
export interface WireProblem {
  readonly kind: ByteProblem | 'trailingBytes' | 'unknownVersion' | 'malformed' | 'forbiddenName' | 'tooDeep' | 'incomplete'
  /** The byte (or, in a snapshot, the chunk) where it was noticed. */
  readonly at: number
}

/** The reader's own problem, or bytes left over after the end. */
export const problemAtEnd = (reader: ByteReader): WireProblem | undefined => {
  if (reader.problem !== undefined) return { kind: reader.problem, at: reader.at }
  return reader.at < reader.bytes.length ? { kind: 'trailingBytes', at: reader.at } : undefined
}
