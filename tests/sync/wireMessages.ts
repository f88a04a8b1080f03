import fc from 'fast-check'
import type { Instant } from '#kernel/Instant.ts'
import { addDot, createCoverage } from '#sync/coverage.ts'
import { SEQ_MAX } from '#sync/dot.ts'
import type { WriterId } from '#sync/dot.ts'
import { idOfBytes } from '#sync/idBytes.ts'
import { beginningOf } from '#sync/journalPlace.ts'
import type { Chain, Generation, JournalPlace } from '#sync/journalPlace.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import { PAGE_MAX_BYTES, PAGE_MAX_ENTRIES } from '#sync/wirePull.ts'
import type { PullAnswer, PullRequest } from '#sync/wirePull.ts'
import type { PushAnswer, PushRequest, Verdict } from '#sync/wirePush.ts'
import type { OfferAnswer, SnapshotFacts, SnapshotHead, SnapshotOffer } from '#sync/wireSnapshot.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const hex = (length: number): fc.Arbitrary<string> => bytes(length).map((raw) => Buffer.from(raw).toString('hex'))
const generation = hex(16).map((one) => one as Generation)
const anySeq = fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: Number.MAX_SAFE_INTEGER }))
const place: fc.Arbitrary<JournalPlace> = fc.record({ generation, seq: anySeq, chain: hex(32).map((one) => one as Chain) })
const now = fc.nat({ max: 2 ** 48 - 1 }).map((at) => at as Instant)
const snapshotId = bytes(16).map((raw) => idOfBytes(raw) as SnapshotId)
const optionalId = fc.option(snapshotId, { nil: undefined })
const sealed: fc.Arbitrary<SealedBytes> = fc.record({ header: fc.uint8Array({ maxLength: 20 }), sealed: fc.uint8Array({ maxLength: 300 }) })

const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ kind: fc.constant('stored' as const), seq: anySeq }),
  fc.constant({ kind: 'have' as const }),
  fc.record({ kind: fc.constant('waits' as const), why: fc.constantFrom('unlockFirst' as const, 'needsSyncToken' as const) }),
  fc.record({ kind: fc.constant('parked' as const), why: fc.constantFrom('dotTaken' as const, 'newerVersion' as const) }),
  fc.record({
    kind: fc.constant('refused' as const),
    why: fc.constantFrom('unreadable' as const, 'otherLocation' as const, 'tooLarge' as const, 'empty' as const),
  }),
)

const restored = fc.record({ kind: fc.constant('restored' as const), now, generation })

export const pushRequest: fc.Arbitrary<PushRequest> = fc.record({ place, entries: fc.array(sealed, { maxLength: 5 }) })
export const pushAnswer: fc.Arbitrary<PushAnswer> = fc.oneof(
  fc.record({ kind: fc.constant('taken' as const), now, place, verdicts: fc.array(verdict, { maxLength: 8 }) }),
  restored,
)
export const pullRequest: fc.Arbitrary<PullRequest> = fc
  .record({
    place,
    part: fc.nat({ max: 100 }),
    joined: optionalId,
    maxEntries: fc.integer({ min: 1, max: PAGE_MAX_ENTRIES }),
    maxBytes: fc.integer({ min: 1, max: PAGE_MAX_BYTES }),
  })
  .map(({ part, ...rest }) => ({ ...rest, from: Math.floor((rest.place.seq / 100) * part) }))
const page: fc.Arbitrary<PullAnswer> = fc
  .record({
    generation,
    now,
    from: fc.nat({ max: 100_000 }),
    rows: fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat({ max: 30_000 }), sealed), { maxLength: 5 }),
    rest: fc.nat({ max: 50 }),
    snapshot: optionalId,
  })
  .map(({ generation: of, from, rows, rest, ...others }) => {
    let seq = from
    const entries = rows.map(([step, day, one]) => ({ seq: (seq += step), day, ...one }))
    const to = seq + rest
    return { kind: 'page', ...others, place: { ...beginningOf(of), seq: to + rest }, from, to, more: rest > 0, gone: rest, entries }
  })
export const pullAnswer: fc.Arbitrary<PullAnswer> = fc.oneof(page, restored)

const coverage = fc
  .array(
    fc.record({
      writer: hex(8).map((one) => one as WriterId),
      seq: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: SEQ_MAX })),
    }),
    {
      maxLength: 12,
    },
  )
  .map((dots) => {
    const made = createCoverage()
    for (const dot of dots) addDot(made, dot)
    return made
  })
const facts: fc.Arbitrary<SnapshotFacts> = fc.record({
  id: snapshotId,
  epoch: fc.record({ number: fc.nat({ max: 2 ** 32 - 1 }), keyId: hex(8) }),
  chunks: fc.integer({ min: 1, max: 1024 }),
  coverage,
})
export const offer: fc.Arbitrary<SnapshotOffer> = fc
  .tuple(facts, place, optionalId)
  .map(([of, at, builtOn]) => ({ ...of, place: at, builtOn }))
export const offerAnswer: fc.Arbitrary<OfferAnswer> = fc.oneof(
  fc.record({ kind: fc.constant('wanted' as const), now, chunks: fc.array(fc.nat({ max: 1023 }), { maxLength: 9 }) }),
  fc.record({ kind: fc.constant('current' as const), now }),
  fc.record({ kind: fc.constant('moved' as const), now, current: optionalId }),
  fc.record({ kind: fc.constant('refused' as const), now, why: fc.constantFrom('coversLess' as const, 'otherFacts' as const) }),
  restored,
)
export const head: fc.Arbitrary<SnapshotHead> = fc
  .tuple(facts, now, generation)
  .map(([of, at, life]) => ({ ...of, now: at, generation: life }))
