import { bytesLeft, createByteReader, readByte, readFixed, readRaw, readUtf8 } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { createByteWriter, utf8, writeByte, writeFixed, writeRaw, writtenBytes } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'
import { crc32 } from '#storage/mirror/crc32.ts'
import { readMirrorFacts, writeMirrorFacts } from '#storage/mirror/MirrorFacts.ts'
import type { MirrorFacts } from '#storage/mirror/MirrorFacts.ts'
import type { SealedEntry } from '#storage/journalStore.ts'
import { dotKey } from '#sync/dot.ts'
import { decodeHeader, dotOf } from '#sync/entryHeader.ts'
import { readSealed, sealedLength, writeSealed } from '#sync/sealedBytes.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'

/** What one file of the mirror holds. */
export interface MirrorContent {
  readonly facts: MirrorFacts | undefined
  readonly entries: readonly SealedEntry[]
}

/** A frame is its kind, the length of what follows, the checksum of that, and that. Kinds are only ever added. */
const FACTS = 1
const ENTRY = 2

export const framesOf = (facts: MirrorFacts | undefined, entries: readonly SealedBytes[]): Uint8Array => {
  const writer = createByteWriter(4096)
  if (facts !== undefined) writeFrame(writer, FACTS, utf8(writeMirrorFacts(facts)))
  for (const entry of entries) {
    const content = createByteWriter(sealedLength(entry) + 8)
    writeSealed(content, entry)
    writeFrame(writer, ENTRY, writtenBytes(content))
  }
  return writtenBytes(writer)
}

/**
 * Reads up to the first frame that is not whole: a page that ended while it wrote leaves such an end. Of a kind that a newer
 * version added nothing is taken; of several facts the last counts; entries of another location are left out.
 */
export const readFrames = (location: string, bytes: Uint8Array): MirrorContent => {
  const reader = createByteReader(bytes)
  let facts: MirrorFacts | undefined
  const entries: SealedEntry[] = []
  while (bytesLeft(reader) > 0) {
    const frame = readFrame(reader)
    if (frame === undefined) break
    if (frame.kind === FACTS) facts = readMirrorFacts(location, readUtf8(createByteReader(frame.content), frame.content.length)) ?? facts
    if (frame.kind === ENTRY) {
      const entry = readEntry(location, frame.content)
      if (entry !== undefined) entries.push(entry)
    }
  }
  return { facts, entries }
}

const writeFrame = (writer: ByteWriter, kind: number, content: Uint8Array): void => {
  writeByte(writer, kind)
  writeFixed(writer, content.length, 4)
  writeFixed(writer, crc32(content), 4)
  writeRaw(writer, content)
}

const readFrame = (reader: ByteReader): { readonly kind: number; readonly content: Uint8Array } | undefined => {
  const kind = readByte(reader)
  const length = readFixed(reader, 4)
  const sum = readFixed(reader, 4)
  const content = readRaw(reader, length)
  return reader.problem === undefined && crc32(content) === sum ? { kind, content } : undefined
}

const readEntry = (location: string, content: Uint8Array): SealedEntry | undefined => {
  const { header, sealed } = readSealed(createByteReader(content))
  const read = decodeHeader(header)
  if (!read.ok || read.value.location !== location) return undefined
  const dot = dotOf(read.value)
  // Each keeps its own bytes only, not the file that they came in.
  return { dot: dotKey(dot), ...dot, header: header.slice(), sealed: sealed.slice() }
}
