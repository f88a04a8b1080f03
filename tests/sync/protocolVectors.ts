import { instant } from '#kernel/Instant.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { nextChain } from '#server/journal/nextChain.ts'
import { addDot, createCoverage } from '#sync/coverage.ts'
import type { WriterId } from '#sync/dot.ts'
import { encodeBody } from '#sync/entryBody.ts'
import { encodeHeader } from '#sync/entryHeader.ts'
import type { DeviceId, EntryHeader, LocationId } from '#sync/entryHeader.ts'
import { idOfBytes } from '#sync/idBytes.ts'
import { FIRST_CHAIN, NOWHERE } from '#sync/journalPlace.ts'
import type { Generation, JournalPlace } from '#sync/journalPlace.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import { encodePullAnswer, encodePullRequest } from '#sync/wirePull.ts'
import { encodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { encodeOfferAnswer, encodeSnapshotHead, encodeSnapshotOffer } from '#sync/wireSnapshot.ts'
import type { SnapshotFacts } from '#sync/wireSnapshot.ts'

/** The facts that every example in docs/sync-protocol.md is made of. */
export const LOCATION = '1a'.repeat(16) as LocationId
const DEVICE = '2b'.repeat(16) as DeviceId
const WRITER = 'a1a2a3a4a5a6a7a8' as WriterId
const OTHER_WRITER = 'b1b2b3b4b5b6b7b8' as WriterId
export const EPOCH = { number: 1, keyId: 'c1c2c3c4c5c6c7c8' }
const GENERATION = 'd0d1d2d3d4d5d6d7d8d9dadbdcdddedf' as Generation
const NEXT_GENERATION = 'e0e1e2e3e4e5e6e7e8e9eaebecedeeef' as Generation
const NOW = instant(1_790_000_000_000)
const bytesOf = (first: number) => Uint8Array.from({ length: 16 }, (_, at) => first + at)
const SNAPSHOT = idOfBytes(bytesOf(0x10)) as SnapshotId
const NEXT_SNAPSHOT = idOfBytes(bytesOf(0x30)) as SnapshotId
const RECORD = idOfBytes(bytesOf(0x50)) as RecordId

const HEADER: EntryHeader = {
  v: 1,
  location: LOCATION,
  device: DEVICE,
  writer: WRITER,
  seq: 1,
  hlc: { ms: NOW, counter: 0, writer: WRITER },
  after: [{ writer: OTHER_WRITER, seq: 300 }],
  epoch: EPOCH,
}

export const CHANGES = [
  { kind: 'field', record: 'resident', id: RECORD, field: 'callName', value: 'Samira', replaces: [{ writer: OTHER_WRITER, seq: 2 }] },
  { kind: 'erased', record: 'note', id: RECORD },
] as const

const header = encodeHeader(HEADER)
/** Stands for the sealed part where only the frame around it matters. */
const entry = { header, sealed: Uint8Array.of(0xf0, 0xf1, 0xf2) }
const nextEntry = { header: encodeHeader({ ...HEADER, seq: 2 }), sealed: Uint8Array.of(0xf3) }

const CHAIN_1 = nextChain(FIRST_CHAIN, { writer: WRITER, seq: 1 })
const CHAIN_2 = nextChain(CHAIN_1, { writer: OTHER_WRITER, seq: 300 })
const PLACE: JournalPlace = { generation: GENERATION, seq: 1, chain: CHAIN_1 }

const coverage = createCoverage()
for (const [writer, seq] of [
  [WRITER, 1],
  [WRITER, 2],
  [WRITER, 5],
  [OTHER_WRITER, 1],
] as const) {
  addDot(coverage, { writer, seq })
}
const FACTS: SnapshotFacts = { id: NEXT_SNAPSHOT, epoch: EPOCH, chunks: 2, coverage }

const restored = { kind: 'restored', now: NOW, generation: NEXT_GENERATION } as const

/** Each example of the document by its name, as the code makes it. */
export const PROTOCOL_VECTORS: Readonly<Record<string, Uint8Array>> = {
  header,
  body: encodeBody(CHANGES),
  'chain-1': Buffer.from(CHAIN_1, 'hex'),
  'chain-2': Buffer.from(CHAIN_2, 'hex'),
  'push-request': encodePushRequest({ place: NOWHERE, entries: [entry, nextEntry] }),
  'push-answer-taken': encodePushAnswer({
    kind: 'taken',
    now: NOW,
    place: PLACE,
    verdicts: [
      { kind: 'stored', seq: 1 },
      { kind: 'have' },
      { kind: 'waits', why: 'needsSyncToken' },
      { kind: 'parked', why: 'dotTaken' },
      { kind: 'refused', why: 'otherLocation' },
    ],
  }),
  'push-answer-restored': encodePushAnswer(restored),
  'pull-request': encodePullRequest({ place: PLACE, from: 0, joined: SNAPSHOT, maxEntries: 2000, maxBytes: 2_097_152 }),
  'pull-answer-page': encodePullAnswer({
    kind: 'page',
    now: NOW,
    place: { generation: GENERATION, seq: 300, chain: CHAIN_2 },
    from: 1,
    to: 4,
    more: true,
    snapshot: SNAPSHOT,
    gone: 2,
    entries: [{ seq: 4, day: 20_717, ...entry }],
  }),
  'pull-answer-restored': encodePullAnswer(restored),
  'snapshot-offer': encodeSnapshotOffer({ place: PLACE, builtOn: undefined, ...FACTS }),
  'offer-answer-wanted': encodeOfferAnswer({ kind: 'wanted', now: NOW, chunks: [0, 1] }),
  'offer-answer-current': encodeOfferAnswer({ kind: 'current', now: NOW }),
  'offer-answer-moved': encodeOfferAnswer({ kind: 'moved', now: NOW, current: SNAPSHOT }),
  'offer-answer-restored': encodeOfferAnswer(restored),
  'offer-answer-refused': encodeOfferAnswer({ kind: 'refused', now: NOW, why: 'coversLess' }),
  'snapshot-head': encodeSnapshotHead({ now: NOW, generation: GENERATION, ...FACTS }),
}
