import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '#kernel/Instant.ts'
import type { Result } from '#kernel/Result.ts'
import { encodeCoverage } from '#sync/coverage.ts'
import { FIRST_CHAIN, NO_GENERATION, NOWHERE } from '#sync/journalPlace.ts'
import { PUSH_MAX_BYTES, PUSH_MAX_ENTRIES } from '#sync/limits.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'
import { isSnapshotId } from '#sync/snapshotId.ts'
import {
  decodePullAnswer,
  decodePullRequest,
  encodePullAnswer,
  encodePullRequest,
  PAGE_MAX_BYTES,
  PAGE_MAX_ENTRIES,
} from '#sync/wirePull.ts'
import type { PullAnswer, PullRequest } from '#sync/wirePull.ts'
import { decodePushAnswer, decodePushRequest, encodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import {
  decodeOfferAnswer,
  decodeSnapshotHead,
  decodeSnapshotOffer,
  encodeOfferAnswer,
  encodeSnapshotHead,
  encodeSnapshotOffer,
} from '#sync/wireSnapshot.ts'
import type { WireProblem } from '#sync/WireProblem.ts'
import { RUNS } from '#tests/sync/entryStories.ts'
import { head, offer, offerAnswer, pullAnswer, pullRequest, pushAnswer, pushRequest } from '#tests/sync/wireMessages.ts'

/** A coverage is told apart by what it covers, not by the order in which its map was filled. */
const comparable = (message: unknown): unknown =>
  JSON.parse(
    JSON.stringify(message, (_, value: unknown) =>
      value instanceof Map ? encodeCoverage(value as never) : value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    ),
  )

interface Kind<T> {
  readonly name: string
  readonly any: fc.Arbitrary<T>
  readonly encode: (message: T) => Uint8Array
  readonly decode: (bytes: Uint8Array) => Result<T, WireProblem>
}

const kind = <T>(name: string, any: fc.Arbitrary<T>, encode: Kind<T>['encode'], decode: Kind<T>['decode']): Kind<unknown> =>
  ({ name, any, encode, decode }) as unknown as Kind<unknown>

const KINDS = [
  kind('push', pushRequest, encodePushRequest, decodePushRequest),
  kind('answer to a push', pushAnswer, encodePushAnswer, decodePushAnswer),
  kind('pull', pullRequest, encodePullRequest, decodePullRequest),
  kind('page', pullAnswer, encodePullAnswer, decodePullAnswer),
  kind('offer of a snapshot', offer, encodeSnapshotOffer, decodeSnapshotOffer),
  kind('answer to an offer', offerAnswer, encodeOfferAnswer, decodeOfferAnswer),
  kind('head of a snapshot', head, encodeSnapshotHead, decodeSnapshotHead),
]

describe('every message', () => {
  test('[W1] begins with the version and its kind: another version, another kind, a page of HTML and nothing at all are told apart', () => {
    for (const { any, encode, decode, name } of KINDS) {
      const written = encode(fc.sample(any, { seed: 7, numRuns: 1 })[0])
      expect(decode(Uint8Array.of(2, ...written.subarray(1))), name).toMatchObject({ ok: false, error: { kind: 'unknownVersion' } })
      expect(decode(Uint8Array.of(1, 99, ...written.subarray(2))), name).toMatchObject({ ok: false, error: { kind: 'malformed' } })
      expect(decode(Buffer.from('<!doctype html><title>Welcome to the hotel</title>')), name).toMatchObject({
        error: { kind: 'malformed' },
      })
      expect(decode(new Uint8Array(0)), name).toMatchObject({ ok: false, error: { kind: 'truncated' } })
      for (const other of KINDS) if (other.name !== name) expect(other.decode(written).ok, `${name} as ${other.name}`).toBe(false)
    }
  })

  test('[W2] what is read back equals what was written', () => {
    for (const { any, encode, decode, name } of KINDS) {
      fc.assert(
        fc.property(any, (message) => {
          const read = decode(encode(message))
          expect(read.ok && comparable(read.value), name).toEqual(comparable(message))
        }),
        RUNS,
      )
    }
  })

  test('[W3] cut off at any byte, or with something after its end, it is refused whole', () => {
    for (const { any, encode, decode, name } of KINDS) {
      fc.assert(
        fc.property(any, (message) => {
          const written = encode(message)
          for (let length = 0; length < written.length; length++) expect(decode(written.subarray(0, length)).ok, name).toBe(false)
          expect(decode(Uint8Array.of(...written, 0)).ok, name).toBe(false)
        }),
        { ...RUNS, numRuns: 40 },
      )
    }
  })

  test('[W4] whatever the bytes are, reading ends with the message or one problem, and believes no count beyond the bytes', () => {
    for (const { any, encode, decode, name } of KINDS) {
      const changed = fc
        .tuple(any, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }))
        .map(([message, changes]) => {
          const written = Uint8Array.from(encode(message))
          for (const [at, value] of changes) written[at % written.length] = value
          return written
        })
      const noise = fc
        .uint8Array({ maxLength: 200 })
        .map((raw) => Uint8Array.of(1, encode(fc.sample(any, { seed: 1, numRuns: 1 })[0])[1] ?? 0, ...raw))
      fc.assert(
        fc.property(fc.oneof(changed, noise), (raw) => {
          const read = decode(raw)
          expect(typeof read.ok, name).toBe('boolean')
        }),
        RUNS,
      )
    }
  })
})

test('[W5] a push beyond 2 MiB or 2,000 entries is refused before it is read; one at the limit is read', () => {
  const tiny: SealedBytes = { header: Uint8Array.of(1), sealed: Uint8Array.of(2) }
  const of = (count: number, entry: SealedBytes) =>
    decodePushRequest(encodePushRequest({ place: NOWHERE, entries: Array<SealedBytes>(count).fill(entry) }))
  expect(of(PUSH_MAX_ENTRIES, tiny)).toMatchObject({ ok: true })
  expect(of(PUSH_MAX_ENTRIES + 1, tiny)).toMatchObject({ ok: false, error: { kind: 'tooLarge' } })
  const large = { header: Uint8Array.of(1), sealed: new Uint8Array(PUSH_MAX_BYTES / 4) }
  expect(of(3, large)).toMatchObject({ ok: true })
  expect(of(4, large)).toMatchObject({ ok: false, error: { kind: 'tooLarge' } })
  const huge = encodePushRequest({ place: NOWHERE, entries: [] })
  expect(decodePushRequest(Uint8Array.of(...huge.subarray(0, -2), 0xff, 0xff, 0xff, 0xff, 0x0f))).toMatchObject({ ok: false })
})

test('[W6] a place names the journal, the furthest row and the chain there; a pull never asks from beyond it, a page never goes beyond it', () => {
  expect(NOWHERE).toEqual({ generation: NO_GENERATION, seq: 0, chain: FIRST_CHAIN })
  const asked: PullRequest = { place: { ...NOWHERE, seq: 5 }, from: 5, joined: undefined, maxEntries: 1, maxBytes: 1 }
  expect(decodePullRequest(encodePullRequest(asked)).ok).toBe(true)
  for (const wrong of [
    { from: 6 },
    { maxEntries: 0 },
    { maxEntries: PAGE_MAX_ENTRIES + 1 },
    { maxBytes: 0 },
    { maxBytes: PAGE_MAX_BYTES + 1 },
  ]) {
    expect(decodePullRequest(encodePullRequest({ ...asked, ...wrong })).ok, JSON.stringify(wrong)).toBe(false)
  }
  const given: PullAnswer = {
    kind: 'page',
    now: 0 as Instant,
    place: { ...NOWHERE, seq: 5 },
    from: 2,
    to: 5,
    more: false,
    snapshot: undefined,
    gone: 1,
    entries: [
      { seq: 3, day: 1, header: Uint8Array.of(1), sealed: Uint8Array.of(2) },
      { seq: 5, day: 1, header: Uint8Array.of(1), sealed: Uint8Array.of(2) },
    ],
  }
  expect(decodePullAnswer(encodePullAnswer(given)).ok).toBe(true)
  const wrongs: readonly Partial<typeof given>[] = [{ to: 4 }, { to: 6 }, { from: 3 }, { entries: given.entries.toReversed() }]
  for (const wrong of wrongs) expect(decodePullAnswer(encodePullAnswer({ ...given, ...wrong })).ok, JSON.stringify(wrong)).toBe(false)
})

test('[W7] the name of a snapshot is sixteen bytes and has one form as text', () => {
  expect(isSnapshotId('AAAAAAAAAAAAAAAAAAAAAA')).toBe(true)
  for (const wrong of [
    '',
    'AAAAAAAAAAAAAAAAAAAAAB',
    'AAAAAAAAAAAAAAAAAAAAA',
    '../../../../etc/passwd',
    'AAAAAAAAAAAAAAAAAAAAAAA',
    7,
    undefined,
  ]) {
    expect(isSnapshotId(wrong), String(wrong)).toBe(false)
  }
})
