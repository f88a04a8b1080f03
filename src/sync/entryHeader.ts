import type { Brand } from '#kernel/Brand.ts'
import { createByteReader, readByte, readFixed, readHex, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { createByteWriter, writeByte, writeFixed, writeHex, writeVarint, writtenBytes } from '#kernel/ByteWriter.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { compareDots, isSeq } from '#sync/dot.ts'
import type { Dot, WriterId } from '#sync/dot.ts'
import type { Hlc } from '#sync/hlc.ts'
import { problemAtEnd } from '#sync/WireProblem.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** 128 bits as 32 hexadecimal characters. */
export type LocationId = Brand<string, 'LocationId'>

/** 128 bits as 32 hexadecimal characters. */
export type DeviceId = Brand<string, 'DeviceId'>

/** Which key sealed the entry: the keyring's epoch and the key's own 64-bit name as 16 hexadecimal characters. */
export interface Epoch {
  readonly number: number
  readonly keyId: string
}

/**
 * What of an entry is readable without a key. Its encoding is what is stored and sent, and what the sealing authenticates.
 * The writer of `hlc` is the entry's writer; it is written down once.
 */
export interface EntryHeader {
  readonly v: 1
  readonly location: LocationId
  readonly device: DeviceId
  readonly writer: WriterId
  readonly seq: number
  readonly hlc: Hlc
  /** What was merged here since this writer's previous entry. */
  readonly after: readonly Dot[]
  readonly epoch: Epoch
}

const HEADER_VERSION = 1

export const isLocationId = (value: unknown): value is LocationId => typeof value === 'string' && ID_PATTERN.test(value)

export const isDeviceId = (value: unknown): value is DeviceId => typeof value === 'string' && ID_PATTERN.test(value)

export const dotOf = (header: EntryHeader): Dot => ({ writer: header.writer, seq: header.seq })

/** The one encoding of a header; `after` is sorted and doubles fall out. */
export const encodeHeader = (header: EntryHeader): Uint8Array<ArrayBuffer> => {
  const writer = createByteWriter(128 + header.after.length * 13)
  writeByte(writer, HEADER_VERSION)
  writeHex(writer, header.location)
  writeHex(writer, header.device)
  writeHex(writer, header.writer)
  writeVarint(writer, header.seq)
  writeFixed(writer, header.hlc.ms, MS_BYTES)
  writeFixed(writer, header.hlc.counter, COUNTER_BYTES)
  writeVarint(writer, header.epoch.number)
  writeHex(writer, header.epoch.keyId)
  const after = header.after.toSorted(compareDots).filter((dot, index, all) => isLater(all[index - 1], dot))
  writeVarint(writer, after.length)
  for (const dot of after) {
    writeHex(writer, dot.writer)
    writeVarint(writer, dot.seq)
  }
  return writtenBytes(writer)
}

/** Reads exactly what `encodeHeader` writes: any other bytes for the same header are refused, and so is anything after it. */
export const decodeHeader = (bytes: Uint8Array): Result<EntryHeader, WireProblem> => {
  const reader = createByteReader(bytes)
  if (readByte(reader) !== HEADER_VERSION) return err({ kind: bytes.length === 0 ? 'truncated' : 'unknownVersion', at: 0 })
  const location = readHex(reader, ID_BYTES) as LocationId
  const device = readHex(reader, ID_BYTES) as DeviceId
  const writer = readHex(reader, WRITER_BYTES) as WriterId
  const seq = readVarint(reader)
  const hlc: Hlc = { ms: readFixed(reader, MS_BYTES), counter: readFixed(reader, COUNTER_BYTES), writer }
  const epoch: Epoch = { number: readVarint(reader), keyId: readHex(reader, KEY_ID_BYTES) }
  const after = readAfter(reader)
  const problem = problemAtEnd(reader)
  if (problem) return err(problem)
  if (!isSeq(seq) || epoch.number > EPOCH_MAX || !after.every((dot) => isSeq(dot.seq))) return err({ kind: 'malformed', at: 0 })
  if (!after.every((dot, index) => isLater(after[index - 1], dot))) return err({ kind: 'notCanonical', at: 0 })
  return ok({ v: HEADER_VERSION, location, device, writer, seq, hlc, after, epoch })
}

const ID_PATTERN = /^[0-9a-f]{32}$/

const ID_BYTES = 16
const WRITER_BYTES = 8
const KEY_ID_BYTES = 8
const MS_BYTES = 6
const COUNTER_BYTES = 2
const EPOCH_MAX = 2 ** 32 - 1

const readAfter = (reader: ByteReader): readonly Dot[] => {
  const count = readVarint(reader)
  const after: Dot[] = []
  // The count is not believed: bytes that are not there end the loop.
  for (let index = 0; index < count && reader.problem === undefined; index++) {
    after.push({ writer: readHex(reader, WRITER_BYTES) as WriterId, seq: readVarint(reader) })
  }
  return after
}

const isLater = (previous: Dot | undefined, dot: Dot): boolean => previous === undefined || compareDots(previous, dot) < 0
