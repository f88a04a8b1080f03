import { readByte, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { writeByte, writeHex, writeVarint } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'
import type { Instant } from '#kernel/Instant.ts'
import type { Result } from '#kernel/Result.ts'
import { readGeneration, readPlace, writePlace } from '#sync/journalPlace.ts'
import type { Generation, JournalPlace } from '#sync/journalPlace.ts'
import { PUSH_MAX_BYTES, PUSH_MAX_ENTRIES } from '#sync/limits.ts'
import { sealedLength } from '#sync/sealedBytes.ts'
import { createSealedListReader, createSealedListWriter } from '#sync/sealedList.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'
import { readOptionalSnapshotId, writeOptionalSnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import { MESSAGE, readInstant, readMessage, writeInstant, writeMessage } from '#sync/wireMessage.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

export interface PullRequest {
  readonly place: JournalPlace
  /** Rows after this one are asked for. Never beyond `place.seq`. */
  readonly from: number
  /** The last snapshot of the server that this device has joined: what it covers need not be sent. */
  readonly joined: SnapshotId | undefined
  /** What this page may hold at most; less where the line is bad. One entry is sent in any case. */
  readonly maxEntries: number
  readonly maxBytes: number
}

/** A row of the journal, with the day on which the server received it (whole days since 1970-01-01, UTC). */
export interface PulledEntry extends SealedBytes {
  readonly seq: number
  readonly day: number
}

export type PullAnswer =
  | PulledPage
  /** The server was put back to an older state. */
  | { readonly kind: 'restored'; readonly now: Instant; readonly generation: Generation }

export interface PulledPage {
  readonly kind: 'page'
  readonly now: Instant
  /** The end of the journal when the page was made: what the device knows from now on. */
  readonly place: JournalPlace
  readonly from: number
  /** The page holds all that is to be sent of the rows after `from` up to this one; the next page is asked from here. */
  readonly to: number
  readonly more: boolean
  /** The server's snapshot, if there is one. */
  readonly snapshot: SnapshotId | undefined
  /** How many rows of this page, and entries without a row, are only in that snapshot. If there are any, and it is not joined, it must be. */
  readonly gone: number
  readonly entries: readonly PulledEntry[]
}

export const PAGE_MAX_ENTRIES = PUSH_MAX_ENTRIES
export const PAGE_MAX_BYTES = PUSH_MAX_BYTES

export const encodePullRequest = (request: PullRequest): Uint8Array<ArrayBuffer> =>
  writeMessage(MESSAGE.pullRequest, 128, (writer) => {
    writePlace(writer, request.place)
    writeVarint(writer, request.from)
    writeOptionalSnapshotId(writer, request.joined)
    writeVarint(writer, request.maxEntries)
    writeVarint(writer, request.maxBytes)
  })

export const decodePullRequest = (bytes: Uint8Array): Result<PullRequest, WireProblem> =>
  readMessage(bytes, MESSAGE.pullRequest, (reader) => {
    const place = readPlace(reader)
    const from = readVarint(reader)
    const joined = readOptionalSnapshotId(reader)
    const maxEntries = readVarint(reader)
    const maxBytes = readVarint(reader)
    const fits = maxEntries >= 1 && maxEntries <= PAGE_MAX_ENTRIES && maxBytes >= 1 && maxBytes <= PAGE_MAX_BYTES
    return from <= place.seq && joined !== 'malformed' && fits ? { place, from, joined, maxEntries, maxBytes } : undefined
  })

export const encodePullAnswer = (answer: PullAnswer): Uint8Array<ArrayBuffer> =>
  writeMessage(MESSAGE.pullAnswer, answer.kind === 'page' ? pageCapacity(answer) : 32, (writer) => {
    writeByte(writer, answer.kind === 'page' ? PAGE : RESTORED)
    writeInstant(writer, answer.now)
    if (answer.kind === 'restored') writeHex(writer, answer.generation)
    else writePage(writer, answer)
  })

/** Reads a page whole or not at all. Rows must go up, from after `from` to `to` at most. */
export const decodePullAnswer = (bytes: Uint8Array): Result<PullAnswer, WireProblem> =>
  readMessage<PullAnswer>(bytes, MESSAGE.pullAnswer, (reader) => {
    const outcome = readByte(reader)
    const now = readInstant(reader)
    if (outcome === RESTORED) return { kind: 'restored', now, generation: readGeneration(reader) }
    return outcome === PAGE ? readPage(reader, now) : undefined
  })

const PAGE = 0
const RESTORED = 1

const pageCapacity = ({ entries }: PulledPage): number => 160 + entries.reduce((sum, entry) => sum + sealedLength(entry) + 12, 0)

const writePage = (writer: ByteWriter, page: PulledPage): void => {
  writePlace(writer, page.place)
  writeVarint(writer, page.from)
  writeVarint(writer, page.to)
  writeByte(writer, page.more ? 1 : 0)
  writeOptionalSnapshotId(writer, page.snapshot)
  writeVarint(writer, page.gone)
  writeVarint(writer, page.entries.length)
  const writeEntry = createSealedListWriter(writer)
  let before = page.from
  for (const entry of page.entries) {
    writeVarint(writer, entry.seq - before)
    writeVarint(writer, entry.day)
    writeEntry(entry)
    before = entry.seq
  }
}

const readPage = (reader: ByteReader, now: Instant): PulledPage | undefined => {
  const place = readPlace(reader)
  const from = readVarint(reader)
  const to = readVarint(reader)
  const more = readByte(reader)
  const snapshot = readOptionalSnapshotId(reader)
  const gone = readVarint(reader)
  const count = readVarint(reader)
  const entries: PulledEntry[] = []
  const readEntry = createSealedListReader(reader)
  let seq = from
  while (entries.length < count && reader.problem === undefined) {
    const step = readVarint(reader)
    seq += step
    if (step === 0 || seq > to) return undefined
    entries.push({ seq, day: readVarint(reader), ...readEntry() })
  }
  if (more > 1 || snapshot === 'malformed' || from > to || to > place.seq || count > to - from) return undefined
  return { kind: 'page', now, place, from, to, more: more === 1, snapshot, gone, entries }
}
