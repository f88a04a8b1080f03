import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createByteReader } from '#kernel/ByteReader.ts'
import { createByteWriter, writeRaw, writeVarint, writtenBytes } from '#kernel/ByteWriter.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'
import { createSealedListReader, createSealedListWriter } from '#sync/sealedList.ts'
import { sealedEntry } from '#tests/contracts/sealedEntries.ts'
import { RUNS } from '#tests/sync/entryStories.ts'

const written = (entries: readonly SealedBytes[]): Uint8Array => {
  const writer = createByteWriter()
  entries.forEach(createSealedListWriter(writer))
  return writtenBytes(writer)
}

const readBack = (bytes: Uint8Array, count: number) => {
  const reader = createByteReader(bytes)
  const readEntry = createSealedListReader(reader)
  const entries = Array.from({ length: count }, readEntry)
  return { entries: entries.map(plain), problem: reader.problem, left: bytes.length - reader.at }
}

const plain = ({ header, sealed }: SealedBytes) => [Buffer.from(header).toString('hex'), Buffer.from(sealed).toString('hex')]

test('[W8] whatever the headers have in common, they come back to the byte', () => {
  // Few values and short lengths: beginnings and ends often agree, overlap, or are all there is.
  const header = fc.uint8Array({ max: 1, maxLength: 160 })
  const entry = fc.record({ header, sealed: fc.uint8Array({ maxLength: 4 }) })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      expect(readBack(written(entries), entries.length)).toEqual({ entries: entries.map(plain), problem: undefined, left: 0 })
    }),
    RUNS,
  )
})

test('[W8] the headers of a laptop’s day take less than twelve bytes each instead of sixty', () => {
  const day = Array.from({ length: 500 }, (_, at) => ({ header: sealedEntry(1, at + 1).header, sealed: new Uint8Array() }))
  expect(day[0]!.header.length).toBe(60)
  expect(written(day).length / day.length).toBeLessThan(12)
})

test('[W8] a header that takes over more than there is, or more than 64 bytes at an end, is refused', () => {
  const message = (firstLength: number, first: number, last: number): Uint8Array => {
    const writer = createByteWriter()
    createSealedListWriter(writer)({ header: new Uint8Array(firstLength).fill(7), sealed: new Uint8Array([1]) })
    for (const number of [first, last, 1]) writeVarint(writer, number)
    writeRaw(writer, new Uint8Array([9]))
    writeVarint(writer, 0)
    return writtenBytes(writer)
  }
  expect(readBack(message(100, 64, 36), 2)).toMatchObject({ problem: undefined })
  expect(readBack(message(100, 64, 37), 2)).toMatchObject({ problem: 'notCanonical' })
  expect(readBack(message(200, 65, 0), 2)).toMatchObject({ problem: 'notCanonical' })
  expect(readBack(message(200, 0, 65), 2)).toMatchObject({ problem: 'notCanonical' })
  expect(readBack(message(0, 1, 0), 2)).toMatchObject({ problem: 'notCanonical' })
})
