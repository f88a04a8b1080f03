import { readByte, readHex, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { writeByte, writeHex, writeVarint } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'
import type { Instant } from '#kernel/Instant.ts'
import { err } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { Coverage } from '#sync/coverage.ts'
import { readCoverage, writeCoverage } from '#sync/coverageBytes.ts'
import type { Epoch } from '#sync/entryHeader.ts'
import { readGeneration, readPlace, writePlace } from '#sync/journalPlace.ts'
import type { Generation, JournalPlace } from '#sync/journalPlace.ts'
import { readOptionalSnapshotId, readSnapshotId, writeOptionalSnapshotId, writeSnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import { MESSAGE, readInstant, readMessage, writeInstant, writeMessage } from '#sync/wireMessage.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** What of a snapshot is readable without a key. */
export interface SnapshotFacts {
  readonly id: SnapshotId
  /** The key that its chunks are sealed with. */
  readonly epoch: Epoch
  readonly chunks: number
  readonly coverage: Coverage
}

/** A device offers a snapshot, twice: first to hear which chunks are wanted, then, when all are there, to make it the snapshot. */
export interface SnapshotOffer extends SnapshotFacts {
  readonly place: JournalPlace
  /** The server's snapshot that was joined into this one; the offer holds only as long as that is still the server's. */
  readonly builtOn: SnapshotId | undefined
}

export type OfferAnswer =
  /** These chunks are not there yet. */
  | { readonly kind: 'wanted'; readonly now: Instant; readonly chunks: readonly number[] }
  /** It is the server's snapshot now. */
  | { readonly kind: 'current'; readonly now: Instant }
  /** Another snapshot came first: join it, build anew, offer under a new id. */
  | { readonly kind: 'moved'; readonly now: Instant; readonly current: SnapshotId | undefined }
  | { readonly kind: 'restored'; readonly now: Instant; readonly generation: Generation }
  | { readonly kind: 'refused'; readonly now: Instant; readonly why: OfferProblem }

/** It covers less than the snapshot it would replace; or its id was offered with other facts. */
export type OfferProblem = 'coversLess' | 'otherFacts'

/** The head of a snapshot that a device downloads; the chunks follow one by one. */
export interface SnapshotHead extends SnapshotFacts {
  readonly now: Instant
  readonly generation: Generation
}

/** One sealed chunk, in bytes. */
export const SNAPSHOT_CHUNK_MAX_BYTES = 256 * 1024
/** 256 MiB in all: a location is some megabytes. */
const SNAPSHOT_MAX_CHUNKS = 1024
/** An offer is mostly its coverage, about eleven bytes for each writer there ever was. */
export const OFFER_MAX_BYTES = 2 * 1024 * 1024

export const encodeSnapshotOffer = (offer: SnapshotOffer): Uint8Array<ArrayBuffer> =>
  writeMessage(MESSAGE.snapshotOffer, 1024, (writer) => {
    writePlace(writer, offer.place)
    writeOptionalSnapshotId(writer, offer.builtOn)
    writeFacts(writer, offer)
  })

export const decodeSnapshotOffer = (bytes: Uint8Array): Result<SnapshotOffer, WireProblem> =>
  bytes.length > OFFER_MAX_BYTES
    ? err({ kind: 'tooLarge', at: OFFER_MAX_BYTES })
    : readMessage(bytes, MESSAGE.snapshotOffer, (reader) => {
        const place = readPlace(reader)
        const builtOn = readOptionalSnapshotId(reader)
        const facts = readFacts(reader)
        return facts === undefined || builtOn === 'malformed' ? undefined : { place, builtOn, ...facts }
      })

export const encodeOfferAnswer = (answer: OfferAnswer): Uint8Array<ArrayBuffer> =>
  writeMessage(MESSAGE.offerAnswer, 64, (writer) => {
    writeByte(writer, OUTCOMES.indexOf(answer.kind))
    writeInstant(writer, answer.now)
    writeOutcome(writer, answer)
  })

export const decodeOfferAnswer = (bytes: Uint8Array): Result<OfferAnswer, WireProblem> =>
  readMessage<OfferAnswer>(bytes, MESSAGE.offerAnswer, (reader) => {
    const kind = OUTCOMES[readByte(reader)]
    const now = readInstant(reader)
    if (kind === undefined) return undefined
    switch (kind) {
      case 'wanted':
        return { kind, now, chunks: readWanted(reader) }
      case 'current':
        return { kind, now }
      case 'moved': {
        const current = readOptionalSnapshotId(reader)
        return current === 'malformed' ? undefined : { kind, now, current }
      }
      case 'restored':
        return { kind, now, generation: readGeneration(reader) }
      case 'refused': {
        const why = OFFER_PROBLEMS[readByte(reader)]
        return why === undefined ? undefined : { kind, now, why }
      }
    }
  })

export const encodeSnapshotHead = (head: SnapshotHead): Uint8Array<ArrayBuffer> =>
  writeMessage(MESSAGE.snapshotHead, 1024, (writer) => {
    writeInstant(writer, head.now)
    writeHex(writer, head.generation)
    writeFacts(writer, head)
  })

export const decodeSnapshotHead = (bytes: Uint8Array): Result<SnapshotHead, WireProblem> =>
  readMessage(bytes, MESSAGE.snapshotHead, (reader) => {
    const now = readInstant(reader)
    const generation = readGeneration(reader)
    const facts = readFacts(reader)
    return facts === undefined ? undefined : { now, generation, ...facts }
  })

const OUTCOMES = ['wanted', 'current', 'moved', 'restored', 'refused'] as const
const OFFER_PROBLEMS = ['coversLess', 'otherFacts'] as const satisfies readonly OfferProblem[]

const KEY_ID_BYTES = 8
const EPOCH_MAX = 2 ** 32 - 1

const writeOutcome = (writer: ByteWriter, answer: OfferAnswer): void => {
  if (answer.kind === 'moved') writeOptionalSnapshotId(writer, answer.current)
  if (answer.kind === 'restored') writeHex(writer, answer.generation)
  if (answer.kind === 'refused') writeByte(writer, OFFER_PROBLEMS.indexOf(answer.why))
  if (answer.kind !== 'wanted') return
  writeVarint(writer, answer.chunks.length)
  for (const chunk of answer.chunks) writeVarint(writer, chunk)
}

const writeFacts = (writer: ByteWriter, { id, epoch, chunks, coverage }: SnapshotFacts): void => {
  writeSnapshotId(writer, id)
  writeVarint(writer, epoch.number)
  writeHex(writer, epoch.keyId)
  writeVarint(writer, chunks)
  writeCoverage(writer, coverage)
}

const readFacts = (reader: ByteReader): SnapshotFacts | undefined => {
  const id = readSnapshotId(reader)
  const epoch: Epoch = { number: readVarint(reader), keyId: readHex(reader, KEY_ID_BYTES) }
  const chunks = readVarint(reader)
  const coverage = readCoverage(reader)
  const isMeant = epoch.number <= EPOCH_MAX && chunks >= 1 && chunks <= SNAPSHOT_MAX_CHUNKS
  return isMeant && coverage !== undefined ? { id, epoch, chunks, coverage } : undefined
}

const readWanted = (reader: ByteReader): readonly number[] => {
  const chunks: number[] = []
  const count = readVarint(reader)
  while (chunks.length < count && reader.problem === undefined) chunks.push(readVarint(reader))
  return chunks
}
