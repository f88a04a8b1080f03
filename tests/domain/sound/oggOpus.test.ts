import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OPUS_FRAME, OPUS_PRE_SKIP, OPUS_RATE, readOggOpus, writeOggOpus } from '#domain/sound/oggOpus.ts'
import { readOggPage } from '#domain/sound/oggPage.ts'

const packets = (count: number, length = 60): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, index) => new Uint8Array(length).fill(index % 251))

const soundOf = (file: Uint8Array): readonly Uint8Array[] => {
  const found: Uint8Array[] = []
  for (let at = 0; at < file.length;) {
    const read = readOggPage(file, at) ?? expect.fail(`no page at ${at}`)
    if (read.page.sequence > 1) found.push(...read.page.packets)
    at = read.end
  }
  return found
}

test('packets of any length come back as they were put in, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 1275 }), { minLength: 1, maxLength: 120 }), (sound) => {
      expect(soundOf(writeOggOpus(sound, sound.length * OPUS_FRAME)).map((packet) => [...packet])).toEqual(
        sound.map((packet) => [...packet]),
      )
    }),
    { numRuns: 50 },
  )
})

test('the length is that of what was recorded, not of the whole packets', () => {
  const samples = 100 * OPUS_FRAME - OPUS_PRE_SKIP - 100
  expect(readOggOpus(writeOggOpus(packets(100), samples))).toEqual({ ok: true, value: { seconds: samples / OPUS_RATE } })
})

test('a file with one bit turned, with its end cut off, or with something behind it is not taken for sound', () => {
  const file = writeOggOpus(packets(120), 120 * OPUS_FRAME)
  fc.assert(
    fc.property(fc.nat(file.length * 8 - 1), (bit) => {
      const turned = file.slice()
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(readOggOpus(turned).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
  fc.assert(
    fc.property(fc.nat(file.length - 1), (length) => {
      expect(readOggOpus(file.slice(0, length)).ok).toBe(false)
    }),
  )
  expect(readOggOpus(new Uint8Array([...file, ...file])).ok).toBe(false)
})

test('sound with a remark in it is refused: a remark could name somebody', () => {
  const file = writeOggOpus(packets(2), 2 * OPUS_FRAME)
  const marked = new Uint8Array(file)
  // The second page's only packet, "OpusTags", ends in the number of remarks.
  const tags = readOggPage(file, 0)?.end ?? 0
  const { end } = readOggPage(file, tags) ?? { end: 0 }
  marked[end - 4] = 1
  expect(readOggOpus(marked)).toEqual({ ok: false, error: 'notOpus' })
  expect(readOggOpus(withChecksum(marked, tags, end))).toEqual({ ok: false, error: 'hasRemarks' })
})

/** The page with the checksum that belongs to it, reckoned bit by bit as RFC 3533 writes it down. */
const withChecksum = (file: Uint8Array, start: number, end: number): Uint8Array => {
  const page = file.slice(start, end)
  const view = new DataView(page.buffer)
  view.setUint32(22, 0, true)
  let checksum = 0
  for (const byte of page) {
    checksum ^= byte << 24
    for (let bit = 0; bit < 8; bit += 1) checksum = checksum & 0x80000000 ? (checksum << 1) ^ 0x04c11db7 : checksum << 1
  }
  view.setUint32(22, checksum >>> 0, true)
  const whole = file.slice()
  whole.set(page, start)
  return whole
}
