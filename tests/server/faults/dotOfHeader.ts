import type { Dot } from '#sync/dot.ts'
import { decodeHeader, dotOf } from '#sync/entryHeader.ts'

/** The dot of a stored header, which must be readable. */
export const dotOfHeader = (header: Uint8Array): Dot => {
  const read = decodeHeader(header)
  if (!read.ok) throw new Error('A stored header can not be read')
  return dotOf(read.value)
}
