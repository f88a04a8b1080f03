import { bytesLeft, createByteReader, readByte, readHex, readRaw, readUtf8, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { addToBody, BODY_PADDED_TO, BODY_VERSION, CHANGE_TAG, createBodyDraft, paddedBody } from '#sync/bodyDraft.ts'
import type { Change } from '#sync/change.ts'
import { isSeq } from '#sync/dot.ts'
import type { Dot, WriterId } from '#sync/dot.ts'
import { isForbiddenName } from '#sync/forbiddenName.ts'
import { ID_BYTES, idOfBytes } from '#sync/idBytes.ts'
import { readValue } from '#sync/valueBytes.ts'
import { problemAtEnd } from '#sync/WireProblem.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** The bytes that get sealed: the changes, compact, and padded so that their length says little. */
export const encodeBody = (changes: readonly Change[]): Uint8Array<ArrayBuffer> => {
  const draft = createBodyDraft()
  for (const change of changes) addToBody(draft, change)
  return paddedBody(draft)
}

/** Reads a body. Whatever the bytes are, it answers; a kind of change that only a newer version knows is kept as bytes. */
export const decodeBody = (bytes: Uint8Array): Result<readonly Change[], WireProblem> => {
  const outer = createByteReader(bytes)
  const length = readVarint(outer)
  const content = readRaw(outer, length)
  if (outer.problem !== undefined) return err({ kind: outer.problem, at: outer.at })
  const padding = readRaw(outer, bytesLeft(outer))
  if (padding.length >= BODY_PADDED_TO || padding.some((byte) => byte !== 0)) return err({ kind: 'trailingBytes', at: bytes.length })
  return decodeContent(createByteReader(content))
}

const WRITER_BYTES = 8

interface Tables {
  readonly names: readonly string[]
  readonly writers: readonly WriterId[]
  readonly problems: WireProblem[]
}

const decodeContent = (reader: ByteReader): Result<readonly Change[], WireProblem> => {
  const version = readByte(reader)
  if (version !== BODY_VERSION) return err({ kind: reader.problem ?? 'unknownVersion', at: 0 })
  const problems: WireProblem[] = []
  const writers = readMany(reader, () => readHex(reader, WRITER_BYTES) as WriterId)
  const names = readMany(reader, () => readName(reader))
  const changes = readMany(reader, () => (problems.length > 0 ? undefined : readChange(reader, { names, writers, problems })))
  const problem = problems[0] ?? problemAtEnd(reader)
  return problem ? err(problem) : ok(changes)
}

/** A count and that many; the count is not believed, it ends where the bytes end. */
const readMany = <T>(reader: ByteReader, readOne: () => T | undefined): readonly T[] => {
  const many: T[] = []
  for (let left = readVarint(reader); left > 0; left--) {
    const one = readOne()
    if (one === undefined || reader.problem !== undefined) break
    many.push(one)
  }
  return many
}

/** One more than the length, and UTF-8; or 0 and the sixteen bytes of an id. */
const readName = (reader: ByteReader): string => {
  const length = readVarint(reader)
  return length === 0 ? idOfBytes(readRaw(reader, ID_BYTES)) : readUtf8(reader, length - 1)
}

const readChange = (reader: ByteReader, tables: Tables): Change | undefined => {
  const tag = readVarint(reader)
  const record = tables.names[readVarint(reader)]
  const id = tables.names[readVarint(reader)]
  const bytes = readRaw(reader, readVarint(reader))
  if (reader.problem !== undefined) return undefined
  if (record === undefined || !isRecordId(id)) return refuse(tables, 'malformed', reader.at)
  if (isForbiddenName(record)) return refuse(tables, 'forbiddenName', reader.at)
  if (tag === CHANGE_TAG.erased) return bytes.length === 0 ? { kind: 'erased', record, id } : refuse(tables, 'trailingBytes', reader.at)
  if (tag !== CHANGE_TAG.field) return { kind: 'unknown', tag, record, id, bytes: bytes.slice() }
  const content = createByteReader(bytes)
  const field = tables.names[readVarint(content)]
  const value = readValue(content, tables.names, tables.problems)
  const replaces = readMany(content, () => readDot(content, tables))
  const problem = problemAtEnd(content)
  if (problem) return refuse(tables, problem.kind, reader.at)
  if (field !== undefined && isForbiddenName(field)) return refuse(tables, 'forbiddenName', reader.at)
  return field === undefined || value === undefined
    ? refuse(tables, 'malformed', reader.at)
    : { kind: 'field', record, id, field, value, replaces }
}

const readDot = (reader: ByteReader, tables: Tables): Dot | undefined => {
  const writer = tables.writers[readVarint(reader)]
  const seq = readVarint(reader)
  if (writer !== undefined && isSeq(seq)) return { writer, seq }
  tables.problems.push({ kind: 'malformed', at: reader.at })
  return undefined
}

const refuse = (tables: Tables, kind: WireProblem['kind'], at: number): Change | undefined => {
  tables.problems.push({ kind, at })
  return undefined
}
