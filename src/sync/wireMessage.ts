import { createByteReader, readByte, readFixed } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { createByteWriter, writeByte, writeFixed, writtenBytes } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { Instant } from '#kernel/Instant.ts'
import { problemAtEnd } from '#sync/WireProblem.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** What every message between a device and the server begins with, so that neither mistakes another thing for one. */
const WIRE_VERSION = 1

/** Text begins with a higher byte (a tab is 9): a page of HTML must not look like a message of a newer version. */
const VERSION_MOST = 8

/** What a message is; the second byte. */
export const MESSAGE = {
  pushRequest: 1,
  pushAnswer: 2,
  pullRequest: 3,
  pullAnswer: 4,
  snapshotOffer: 5,
  offerAnswer: 6,
  snapshotHead: 7,
  submissions: 8,
  submissionIds: 9,
  poster: 10,
} as const

/** Stands at the end of every message: what was cut off on the way has no end. */
const END = 0x5a

export const writeMessage = (message: number, capacity: number, writeContent: (writer: ByteWriter) => void): Uint8Array<ArrayBuffer> => {
  const writer = createByteWriter(capacity)
  writeByte(writer, WIRE_VERSION)
  writeByte(writer, message)
  writeContent(writer)
  writeByte(writer, END)
  return writtenBytes(writer)
}

/** Reads a whole message: `readContent` answers undefined where the bytes are there but can not be meant. Never throws. */
export const readMessage = <T>(
  bytes: Uint8Array,
  message: number,
  readContent: (reader: ByteReader) => T | undefined,
): Result<T, WireProblem> => {
  const reader = createByteReader(bytes)
  const version = readByte(reader)
  const of = readByte(reader)
  if (reader.problem !== undefined) return err({ kind: reader.problem, at: reader.at })
  if (version > WIRE_VERSION && version <= VERSION_MOST) return err({ kind: 'unknownVersion', at: 0 })
  if (version !== WIRE_VERSION || of !== message) return err({ kind: 'malformed', at: 0 })
  const content = readContent(reader)
  const end = readByte(reader)
  const problem = problemAtEnd(reader)
  if (problem !== undefined) return err(problem)
  return content === undefined || end !== END ? err({ kind: 'malformed', at: reader.at }) : ok(content)
}

/** A clock's milliseconds since 1970, in six bytes. */
export const writeInstant = (writer: ByteWriter, at: Instant): void => writeFixed(writer, Math.max(0, at), INSTANT_BYTES)

export const readInstant = (reader: ByteReader): Instant => readFixed(reader, INSTANT_BYTES) as Instant

const INSTANT_BYTES = 6
