import type { Brand } from '#kernel/Brand.ts'
import { readByte, readRaw } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { writeByte, writeRaw } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'
import { ID_BYTES, idOfBytes, idToBytes } from '#sync/idBytes.ts'

/** The name of a snapshot: 128 random bits as 22 characters of base64url, minted by the device that made it. */
export type SnapshotId = Brand<string, 'SnapshotId'>

export const isSnapshotId = (value: unknown): value is SnapshotId => typeof value === 'string' && idToBytes(value) !== undefined

/** An id that is none is written as sixteen zeros. */
export const writeSnapshotId = (writer: ByteWriter, id: SnapshotId): void => writeRaw(writer, idToBytes(id) ?? new Uint8Array(ID_BYTES))

export const readSnapshotId = (reader: ByteReader): SnapshotId => {
  const bytes = readRaw(reader, ID_BYTES)
  return idOfBytes(bytes.length === ID_BYTES ? bytes : new Uint8Array(ID_BYTES)) as SnapshotId
}

export const writeOptionalSnapshotId = (writer: ByteWriter, id: SnapshotId | undefined): void => {
  writeByte(writer, id === undefined ? 0 : 1)
  if (id !== undefined) writeSnapshotId(writer, id)
}

/** 'malformed' where it is neither there nor absent. */
export const readOptionalSnapshotId = (reader: ByteReader): SnapshotId | undefined | 'malformed' => {
  const present = readByte(reader)
  if (present > 1) return 'malformed'
  return present === 1 ? readSnapshotId(reader) : undefined
}
