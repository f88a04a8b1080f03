import { createByteWriter, writeFixed, writeHex, writtenBytes } from '#kernel/ByteWriter.ts'
import type { Dot } from '#sync/dot.ts'
import type { Chain } from '#sync/journalPlace.ts'

/** The 44 bytes whose SHA-256 is the chain at a row: the chain before it, then the row's dot (8 bytes of writer, 4 of seq). */
export const chainInput = (previous: Chain, dot: Dot): Uint8Array<ArrayBuffer> => {
  const writer = createByteWriter(44)
  writeHex(writer, previous)
  writeHex(writer, dot.writer)
  writeFixed(writer, dot.seq, 4)
  return writtenBytes(writer)
}
