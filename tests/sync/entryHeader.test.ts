import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AFTER_MAX_DOTS, afterDots } from '#sync/afterDots.ts'
import { SEQ_MAX } from '#sync/dot.ts'
import type { WriterId } from '#sync/dot.ts'
import { decodeHeader, encodeHeader } from '#sync/entryHeader.ts'
import type { DeviceId, EntryHeader, LocationId } from '#sync/entryHeader.ts'
import { HLC_COUNTER_MAX, HLC_MS_MAX } from '#sync/hlc.ts'
import { BODY_MAX_BYTES, ENTRY_MAX_BYTES } from '#sync/limits.ts'
import { dot, headerOf, RUNS, writer } from '#tests/sync/entryStories.ts'

const hex = (bytes: number): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((raw) => [...raw].map((byte) => byte.toString(16).padStart(2, '0')).join(''))

const anySeq = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: SEQ_MAX }))

const headers: fc.Arbitrary<EntryHeader> = fc
  .record({
    location: hex(16),
    device: hex(16),
    writer: hex(8),
    seq: anySeq,
    ms: fc.integer({ min: 0, max: HLC_MS_MAX }),
    counter: fc.integer({ min: 0, max: HLC_COUNTER_MAX }),
    after: fc.uniqueArray(fc.record({ writer: hex(8), seq: anySeq }), { maxLength: 6, selector: (one) => one.writer }),
    epoch: fc.record({ number: fc.integer({ min: 0, max: 2 ** 32 - 1 }), keyId: hex(8) }),
  })
  .map(({ ms, counter, after, ...rest }) => ({
    v: 1,
    ...rest,
    location: rest.location as LocationId,
    device: rest.device as DeviceId,
    writer: rest.writer as WriterId,
    hlc: { ms, counter, writer: rest.writer as WriterId },
    after: after
      .map((one) => ({ writer: one.writer as WriterId, seq: one.seq }))
      .toSorted((a, b) => (a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : a.seq - b.seq)),
  }))

describe('the one encoding', () => {
  test('[E2] what is read back equals what was written', () => {
    fc.assert(
      fc.property(headers, (header) => {
        expect(decodeHeader(encodeHeader(header))).toEqual({ ok: true, value: header })
      }),
      RUNS,
    )
  })

  test('[E2] `after` in another order or with doubles gives the same bytes', () => {
    const [one, two, three] = [dot('1', 1), dot('1', 2), dot('2', 1)]
    const sorted = encodeHeader({ ...headerOf(dot('a', 1)), after: [one, two, three] })
    expect(encodeHeader({ ...headerOf(dot('a', 1)), after: [three, one, two, one, three] })).toEqual(sorted)
  })

  test('[E3] any bytes that are read as a header are exactly what that header is written as', () => {
    const changed = fc.tuple(headers, fc.nat(), fc.integer({ min: 1, max: 255 })).map(([header, at, by]) => {
      const bytes = encodeHeader(header)
      const place = at % bytes.length
      bytes[place] = (bytes[place] ?? 0) ^ by
      return bytes
    })
    fc.assert(
      fc.property(fc.oneof(changed, fc.uint8Array({ maxLength: 120 })), (bytes) => {
        const read = decodeHeader(bytes)
        if (read.ok) expect([...encodeHeader(read.value)]).toEqual([...bytes])
      }),
      RUNS,
    )
  })
})

describe('refused', () => {
  const header: EntryHeader = { ...headerOf(dot('a', 300)), after: [dot('1', 1), dot('2', 70_000)] }
  const bytes = encodeHeader(header)

  test('[E3] bytes cut off at any place are refused, and so is anything after the end', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(decodeHeader(bytes.slice(0, length))).toMatchObject({ ok: false, error: { kind: 'truncated' } })
    }
    for (const extra of [0, 1, 255]) {
      expect(decodeHeader(Uint8Array.of(...bytes, extra))).toMatchObject({ ok: false, error: { kind: 'trailingBytes' } })
    }
  })

  test('[E3] another version, a longer form of a number, doubles and a wrong order are refused', () => {
    expect(decodeHeader(Uint8Array.of(2, ...bytes.slice(1)))).toMatchObject({ ok: false, error: { kind: 'unknownVersion' } })
    // The seq 300 is AC 02; AC 82 00 is the same number, longer.
    const seqAt = 1 + 16 + 16 + 8
    expect([...bytes.slice(seqAt, seqAt + 2)]).toEqual([0xac, 0x02])
    const longer = Uint8Array.of(...bytes.slice(0, seqAt), 0xac, 0x82, 0x00, ...bytes.slice(seqAt + 2))
    expect(decodeHeader(longer)).toMatchObject({ ok: false, error: { kind: 'notCanonical' } })
    const afterAt = bytes.length - (8 + 1) - (8 + 3)
    const [one, two] = [bytes.slice(afterAt, afterAt + 9), bytes.slice(afterAt + 9)]
    expect(decodeHeader(Uint8Array.of(...bytes.slice(0, afterAt), ...two, ...one))).toMatchObject({
      ok: false,
      error: { kind: 'notCanonical' },
    })
    expect(decodeHeader(Uint8Array.of(...bytes.slice(0, afterAt), ...one, ...one))).toMatchObject({
      ok: false,
      error: { kind: 'notCanonical' },
    })
    const zeroSeq = Uint8Array.of(...bytes.slice(0, seqAt), 0, ...bytes.slice(seqAt + 2))
    expect(decodeHeader(zeroSeq)).toMatchObject({ ok: false, error: { kind: 'malformed' } })
  })
})

test('[E4] `after` names each other writer once, by its last entry, and leaves room for the body', () => {
  expect(afterDots(writer('a'), [dot('b', 2), dot('c', 1), dot('b', 5), dot('a', 9), dot('b', 3)])).toEqual([dot('b', 5), dot('c', 1)])
  const many = Array.from({ length: 1000 }, (_, at) => ({ writer: at.toString(16).padStart(16, '0') as WriterId, seq: SEQ_MAX }))
  const after = afterDots(writer('a'), many)
  expect(after.length).toBe(AFTER_MAX_DOTS)
  const nonceAndTag = 12 + 16
  const header = { ...headerOf({ writer: writer('a'), seq: SEQ_MAX }), after, epoch: { number: 2 ** 32 - 1, keyId: 'f'.repeat(16) } }
  expect(encodeHeader(header).length + BODY_MAX_BYTES + nonceAndTag).toBeLessThanOrEqual(ENTRY_MAX_BYTES)
})
