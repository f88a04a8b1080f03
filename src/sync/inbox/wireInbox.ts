import { readRaw, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { writeRaw, writeVarint } from '#kernel/ByteWriter.ts'
import { err } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { ID_BYTES, idOfBytes, idToBytes } from '#sync/idBytes.ts'
import { SEALED_SUBMISSION_MOST, sealedSubmissionId } from '#sync/inbox/sealedSubmission.ts'
import { MESSAGE, readMessage, writeMessage } from '#sync/wireMessage.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** Sealed submissions that go at once: less than two MiB, however full they are. */
export const SUBMISSIONS_AT_ONCE = 200
export const SUBMISSIONS_MOST_BYTES = SUBMISSIONS_AT_ONCE * (SEALED_SUBMISSION_MOST + 3) + 16

/** Ids in one message: all that a server keeps of one location. */
const SUBMISSION_IDS_MOST = 5000
export const SUBMISSION_IDS_MOST_BYTES = SUBMISSION_IDS_MOST * ID_BYTES + 16

/** A sealed week: fourteen days of picked words. */
const SEALED_WEEK_MOST = 128 * 1024
export const POSTER_MOST_BYTES = SEALED_WEEK_MOST + 64
const POSTER_HASH_BYTES = 32

export interface PosterMessage {
  /** SHA-256 of the token that only the poster carries. */
  readonly tokenHash: Uint8Array
  /** The coming days, under a key that only the poster carries. */
  readonly sealedWeek: Uint8Array
}

export const encodeSubmissions = (sealed: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  writeMessage(MESSAGE.submissions, 16 + sealed.reduce((sum, { length }) => sum + length + 3, 0), (writer) => {
    writeVarint(writer, sealed.length)
    for (const one of sealed) {
      writeVarint(writer, one.length)
      writeRaw(writer, one)
    }
  })

/** Reads them back; one that has not the form of a sealed submission spoils the message. They are views on the message's own memory. */
export const decodeSubmissions = (bytes: Uint8Array): Result<readonly Uint8Array[], WireProblem> =>
  bytes.length > SUBMISSIONS_MOST_BYTES
    ? err({ kind: 'tooLarge', at: SUBMISSIONS_MOST_BYTES })
    : readMessage(bytes, MESSAGE.submissions, (reader) => {
        const sealed = readList(reader, SUBMISSIONS_AT_ONCE, () => readRaw(reader, readVarint(reader)))
        return sealed.every((one) => sealedSubmissionId(one) !== undefined) ? sealed : undefined
      })

export const encodeSubmissionIds = (ids: readonly string[]): Uint8Array<ArrayBuffer> =>
  writeMessage(MESSAGE.submissionIds, 16 + ids.length * ID_BYTES, (writer) => {
    const raw = ids.flatMap((id) => idToBytes(id) ?? [])
    writeVarint(writer, raw.length)
    for (const one of raw) writeRaw(writer, one)
  })

export const decodeSubmissionIds = (bytes: Uint8Array): Result<readonly string[], WireProblem> =>
  bytes.length > SUBMISSION_IDS_MOST_BYTES
    ? err({ kind: 'tooLarge', at: SUBMISSION_IDS_MOST_BYTES })
    : readMessage(bytes, MESSAGE.submissionIds, (reader) =>
        readList(reader, SUBMISSION_IDS_MOST, () => idOfBytes(readRaw(reader, ID_BYTES))),
      )

export const encodePoster = ({ tokenHash, sealedWeek }: PosterMessage): Uint8Array<ArrayBuffer> =>
  writeMessage(MESSAGE.poster, sealedWeek.length + 64, (writer) => {
    writeRaw(writer, tokenHash)
    writeVarint(writer, sealedWeek.length)
    writeRaw(writer, sealedWeek)
  })

export const decodePoster = (bytes: Uint8Array): Result<PosterMessage, WireProblem> =>
  bytes.length > POSTER_MOST_BYTES
    ? err({ kind: 'tooLarge', at: POSTER_MOST_BYTES })
    : readMessage(bytes, MESSAGE.poster, (reader) => {
        const tokenHash = readRaw(reader, POSTER_HASH_BYTES)
        const sealedWeek = readRaw(reader, readVarint(reader))
        return sealedWeek.length === 0 ? undefined : { tokenHash, sealedWeek }
      })

/** A count is not believed beyond the bytes that are there. */
const readList = <T>(reader: ByteReader, most: number, readOne: () => T): readonly T[] => {
  const count = readVarint(reader)
  if (count > most) reader.problem ??= 'tooLarge'
  const list: T[] = []
  while (list.length < count && reader.problem === undefined) list.push(readOne())
  return list
}
