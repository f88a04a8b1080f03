import { readByte, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { writeByte, writeHex, writeVarint } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'
import type { Instant } from '#kernel/Instant.ts'
import { err } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { readGeneration, readPlace, writePlace } from '#sync/journalPlace.ts'
import type { Generation, JournalPlace } from '#sync/journalPlace.ts'
import { PUSH_MAX_BYTES, PUSH_MAX_ENTRIES } from '#sync/limits.ts'
import { sealedLength } from '#sync/sealedBytes.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'
import { createSealedListReader, createSealedListWriter } from '#sync/sealedList.ts'
import { MESSAGE, readInstant, readMessage, writeInstant, writeMessage } from '#sync/wireMessage.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

export interface PushRequest {
  readonly place: JournalPlace
  readonly entries: readonly SealedBytes[]
}

/** What became of one entry of a push; each has its own. */
export type Verdict =
  | { readonly kind: 'stored'; readonly seq: number }
  /** It was there already, or a snapshot covers it. As safe as stored. */
  | { readonly kind: 'have' }
  /** Not taken for now; the device keeps it and tries again when what is named has happened. */
  | { readonly kind: 'waits'; readonly why: WaitReason }
  /** Not taken; the device puts it aside for a person to look at, and may try again. */
  | { readonly kind: 'parked'; readonly why: ParkReason }
  /** Never taken as it is; the device puts it aside for a person to look at. */
  | { readonly kind: 'refused'; readonly why: RefuseReason }

export type WaitReason = 'unlockFirst' | 'needsSyncToken'
export type ParkReason = 'dotTaken' | 'newerVersion'
export type RefuseReason = 'unreadable' | 'otherLocation' | 'tooLarge' | 'empty'

export type PushAnswer =
  /** `place` is the end of the journal after this push; one verdict per entry, in their order. */
  | { readonly kind: 'taken'; readonly now: Instant; readonly place: JournalPlace; readonly verdicts: readonly Verdict[] }
  /** The server was put back to an older state; nothing of the push was stored. */
  | { readonly kind: 'restored'; readonly now: Instant; readonly generation: Generation }

export const encodePushRequest = ({ place, entries }: PushRequest): Uint8Array<ArrayBuffer> =>
  writeMessage(MESSAGE.pushRequest, 128 + entries.reduce((sum, entry) => sum + sealedLength(entry) + 6, 0), (writer) => {
    writePlace(writer, place)
    writeVarint(writer, entries.length)
    entries.forEach(createSealedListWriter(writer))
  })

/** Reads a push; its entries are not looked into, since each is judged by itself. More than fits is `tooLarge` as a whole. */
export const decodePushRequest = (bytes: Uint8Array): Result<PushRequest, WireProblem> =>
  bytes.length > PUSH_MAX_BYTES
    ? err({ kind: 'tooLarge', at: PUSH_MAX_BYTES })
    : readMessage(bytes, MESSAGE.pushRequest, (reader) => {
        const place = readPlace(reader)
        const count = readVarint(reader)
        if (count > PUSH_MAX_ENTRIES) reader.problem ??= 'tooLarge'
        const entries: SealedBytes[] = []
        const readEntry = createSealedListReader(reader)
        while (entries.length < count && reader.problem === undefined) entries.push(readEntry())
        return { place, entries }
      })

export const encodePushAnswer = (answer: PushAnswer): Uint8Array<ArrayBuffer> =>
  writeMessage(MESSAGE.pushAnswer, 128 + (answer.kind === 'taken' ? answer.verdicts.length * 6 : 0), (writer) => {
    writeByte(writer, answer.kind === 'taken' ? TAKEN : RESTORED)
    writeInstant(writer, answer.now)
    if (answer.kind === 'taken') writeTaken(writer, answer.place, answer.verdicts)
    else writeHex(writer, answer.generation)
  })

export const decodePushAnswer = (bytes: Uint8Array): Result<PushAnswer, WireProblem> =>
  readMessage<PushAnswer>(bytes, MESSAGE.pushAnswer, (reader) => {
    const outcome = readByte(reader)
    const now = readInstant(reader)
    if (outcome === RESTORED) return { kind: 'restored', now, generation: readGeneration(reader) }
    if (outcome !== TAKEN) return undefined
    const place = readPlace(reader)
    const count = readVarint(reader)
    const verdicts: Verdict[] = []
    while (verdicts.length < count && reader.problem === undefined) {
      const verdict = readVerdict(reader)
      if (verdict === undefined) return undefined
      verdicts.push(verdict)
    }
    return { kind: 'taken', now, place, verdicts }
  })

const TAKEN = 0
const RESTORED = 1

const KINDS = ['stored', 'have', 'waits', 'parked', 'refused'] as const
const REASONS = {
  waits: ['unlockFirst', 'needsSyncToken'],
  parked: ['dotTaken', 'newerVersion'],
  refused: ['unreadable', 'otherLocation', 'tooLarge', 'empty'],
} as const satisfies {
  readonly waits: readonly WaitReason[]
  readonly parked: readonly ParkReason[]
  readonly refused: readonly RefuseReason[]
}

const writeTaken = (writer: ByteWriter, place: JournalPlace, verdicts: readonly Verdict[]): void => {
  writePlace(writer, place)
  writeVarint(writer, verdicts.length)
  for (const verdict of verdicts) writeVerdict(writer, verdict)
}

const writeVerdict = (writer: ByteWriter, verdict: Verdict): void => {
  writeByte(writer, KINDS.indexOf(verdict.kind))
  if (verdict.kind === 'stored') writeVarint(writer, verdict.seq)
  else if (verdict.kind !== 'have')
    writeByte(
      writer,
      REASONS[verdict.kind].findIndex((why) => why === verdict.why),
    )
}

const readVerdict = (reader: ByteReader): Verdict | undefined => {
  const kind = KINDS[readByte(reader)]
  if (kind === undefined) return undefined
  switch (kind) {
    case 'stored':
      return { kind, seq: readVarint(reader) }
    case 'have':
      return { kind }
    case 'waits':
      return withReason(kind, REASONS.waits[readByte(reader)])
    case 'parked':
      return withReason(kind, REASONS.parked[readByte(reader)])
    case 'refused':
      return withReason(kind, REASONS.refused[readByte(reader)])
  }
}

const withReason = <K, W>(kind: K, why: W | undefined): { readonly kind: K; readonly why: W } | undefined =>
  why === undefined ? undefined : { kind, why }
