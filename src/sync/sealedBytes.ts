import { readRaw, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { writeRaw, writeVarint } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'

/** An entry as it lies on a disk and travels: the header's exact bytes, and what was sealed under them. */
export interface SealedBytes {
  readonly header: Uint8Array
  readonly sealed: Uint8Array
}

export const sealedLength = ({ header, sealed }: SealedBytes): number => header.length + sealed.length

export const writeSealed = (writer: ByteWriter, { header, sealed }: SealedBytes): void => {
  writeVarint(writer, header.length)
  writeRaw(writer, header)
  writeVarint(writer, sealed.length)
  writeRaw(writer, sealed)
}

/** Both parts are views on the message's own memory. */
export const readSealed = (reader: ByteReader): SealedBytes => ({
  header: readRaw(reader, readVarint(reader)),
  sealed: readRaw(reader, readVarint(reader)),
})
