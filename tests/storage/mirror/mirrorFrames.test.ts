import { describe, expect, test } from 'vitest'
import { crc32 } from '#storage/mirror/crc32.ts'
import type { MirrorFacts } from '#storage/mirror/MirrorFacts.ts'
import { framesOf, readFrames } from '#storage/mirror/mirrorFrames.ts'
import { LOCATION, sealedEntry } from '#tests/contracts/sealedEntries.ts'

const FACTS: MirrorFacts = {
  known: { location: LOCATION, label: 'Azc Elders', practice: false, header: { v: 1, slots: [{ id: 'één' }] } },
  device: 'd'.repeat(32),
  deviceLetter: 'B',
  tokens: { appendToken: 'append', sealedSyncToken: Uint8Array.of(0, 255, 7), epoch: { number: 1, keyId: 'e'.repeat(16) } },
  at: 1_790_000_000_000,
}

const ENTRIES = [sealedEntry(1, 1), sealedEntry(1, 2, { bytes: 0 }), sealedEntry(2, 1, { bytes: 300 })]

const read = (bytes: Uint8Array) => readFrames(LOCATION, bytes)

describe('a file of the mirror', () => {
  test('what is read back equals what was written', () => {
    expect(read(framesOf(FACTS, ENTRIES))).toEqual({ facts: FACTS, entries: ENTRIES })
    expect(read(framesOf({ ...FACTS, tokens: undefined }, []))).toEqual({ facts: { ...FACTS, tokens: undefined }, entries: [] })
    expect(read(new Uint8Array(0))).toEqual({ facts: undefined, entries: [] })
  })

  test('cut off at any byte, the entries before the cut are there and nothing else is', () => {
    const whole = framesOf(undefined, ENTRIES)
    const ends = ENTRIES.map((_, at) => framesOf(undefined, ENTRIES.slice(0, at + 1)).length)
    for (let cut = 0; cut <= whole.length; cut++) {
      expect(read(whole.subarray(0, cut)).entries).toEqual(ENTRIES.slice(0, ends.filter((end) => end <= cut).length))
    }
  })

  test('one changed bit anywhere never gives an entry that was not written', () => {
    const whole = framesOf(undefined, ENTRIES)
    for (let at = 0; at < whole.length; at++) {
      const damaged = whole.slice()
      damaged[at]! ^= 1 << (at % 8)
      const { entries } = read(damaged)
      expect(entries.length).toBeLessThan(ENTRIES.length)
      for (const entry of entries) expect(ENTRIES).toContainEqual(entry)
    }
  })

  test('a kind of a newer version is passed over; of two facts the later in the file counts; other locations are left out', () => {
    const later = { ...FACTS, deviceLetter: 'C' }
    const elsewhere = sealedEntry(3, 1, { location: 'b'.repeat(32) as typeof LOCATION })
    const newer = Uint8Array.of(200, 0, 0, 0, 1, ...[24, 16, 8, 0].map((shift) => (crc32(Uint8Array.of(5)) >>> shift) & 255), 5)
    const bytes = [framesOf(FACTS, [elsewhere]), newer, framesOf(later, ENTRIES)].flatMap((part) => [...part])
    expect(read(Uint8Array.from(bytes))).toEqual({ facts: later, entries: ENTRIES })
  })

  test('facts that are not whole, or of another location, are none', () => {
    const { known } = FACTS
    for (const facts of [
      { ...FACTS, device: 5 },
      { ...FACTS, known: { ...known, location: 'b'.repeat(32) } },
      { ...FACTS, known: { ...known, header: undefined } },
      { ...FACTS, known: undefined },
    ]) {
      expect(read(framesOf(facts as unknown as MirrorFacts, ENTRIES))).toEqual({ facts: undefined, entries: ENTRIES })
    }
  })

  test('the checksum is the one of zip and PNG', () => {
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926')
  })
})
