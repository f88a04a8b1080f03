import { createByteWriter, utf8, writeByte, writeHex, writeRaw, writeVarint, writtenBytes } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'
import type { Change } from '#sync/change.ts'
import type { WriterId } from '#sync/dot.ts'
import { idToBytes } from '#sync/idBytes.ts'
import { writeValue } from '#sync/valueBytes.ts'

export const BODY_VERSION = 1

/** The kinds of change as they are written; a number once given is never used for something else. */
export const CHANGE_TAG = { field: 1, erased: 2 } as const

/** A body is as long as the next multiple of this many bytes. */
export const BODY_PADDED_TO = 32

/** A body being written: names and writers that come again are written once. */
export interface BodyDraft {
  readonly names: Map<string, number>
  readonly nameBytes: ByteWriter
  readonly writers: Map<WriterId, number>
  readonly changeBytes: ByteWriter
  changes: number
}

export const createBodyDraft = (): BodyDraft => ({
  names: new Map(),
  nameBytes: createByteWriter(),
  writers: new Map(),
  changeBytes: createByteWriter(),
  changes: 0,
})

export const addToBody = (draft: BodyDraft, change: Change): void => {
  const record = placeOf(draft, change.record)
  const id = placeOf(draft, change.id)
  draft.changes++
  writeVarint(draft.changeBytes, change.kind === 'unknown' ? change.tag : CHANGE_TAG[change.kind])
  writeVarint(draft.changeBytes, record)
  writeVarint(draft.changeBytes, id)
  const content = contentOf(draft, change)
  writeVarint(draft.changeBytes, content.length)
  writeRaw(draft.changeBytes, content)
}

/** How long the body would be now, at most ten bytes too much. */
export const bodyLength = (draft: BodyDraft): number =>
  COUNTS_MAX_BYTES + draft.nameBytes.length + draft.writers.size * WRITER_BYTES + draft.changeBytes.length + BODY_PADDED_TO

export const paddedBody = (draft: BodyDraft): Uint8Array<ArrayBuffer> => {
  const content = createByteWriter(bodyLength(draft))
  writeByte(content, BODY_VERSION)
  writeVarint(content, draft.writers.size)
  for (const writer of draft.writers.keys()) writeHex(content, writer)
  writeVarint(content, draft.names.size)
  writeRaw(content, writtenBytes(draft.nameBytes))
  writeVarint(content, draft.changes)
  writeRaw(content, writtenBytes(draft.changeBytes))
  const padded = createByteWriter(bodyLength(draft))
  writeVarint(padded, content.length)
  writeRaw(padded, writtenBytes(content))
  while (padded.length % BODY_PADDED_TO > 0) writeByte(padded, 0)
  return writtenBytes(padded)
}

const WRITER_BYTES = 8

/** The version and four counts of up to five bytes. */
const COUNTS_MAX_BYTES = 21

const contentOf = (draft: BodyDraft, change: Change): Uint8Array => {
  switch (change.kind) {
    case 'erased':
      return NOTHING
    case 'unknown':
      return change.bytes
    case 'field': {
      const content = createByteWriter(64)
      writeVarint(content, placeOf(draft, change.field))
      writeValue(content, change.value, { place: (name) => placeOf(draft, name) })
      writeVarint(content, change.replaces.length)
      for (const dot of change.replaces) {
        writeVarint(content, placeOfWriter(draft, dot.writer))
        writeVarint(content, dot.seq)
      }
      return writtenBytes(content)
    }
  }
}

const NOTHING = new Uint8Array(0)

const placeOf = (draft: BodyDraft, name: string): number => {
  const present = draft.names.get(name)
  if (present !== undefined) return present
  const id = idToBytes(name)
  // One more than the length, so that 0 is free to say: the sixteen bytes of an id.
  const bytes = id ?? utf8(name)
  writeVarint(draft.nameBytes, id ? 0 : bytes.length + 1)
  writeRaw(draft.nameBytes, bytes)
  draft.names.set(name, draft.names.size)
  return draft.names.size - 1
}

const placeOfWriter = (draft: BodyDraft, writer: WriterId): number => {
  const present = draft.writers.get(writer)
  if (present !== undefined) return present
  draft.writers.set(writer, draft.writers.size)
  return draft.writers.size - 1
}
