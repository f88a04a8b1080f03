import { readRaw, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { writeRaw, writeVarint } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'

/**
 * At most so much is taken over from the header before, at either end: a header is 60 bytes without `after`. More would let a
 * small message stand for a large one.
 */
const SHARED_MOST = 64

const NO_HEADER = new Uint8Array()

/**
 * Writes entries of one message, one after the other. Of a header only what differs from the one before it: laptop, writer and key
 * are mostly the same; of a changed field the header was more than a third of what was sent.
 */
export const createSealedListWriter = (writer: ByteWriter) => {
  let before: Uint8Array = NO_HEADER
  return ({ header, sealed }: SealedBytes): void => {
    const most = Math.min(before.length, header.length, SHARED_MOST)
    let first = 0
    while (first < most && header[first] === before[first]) first++
    let last = 0
    const left = Math.min(before.length, header.length) - first
    while (last < Math.min(left, SHARED_MOST) && header[header.length - 1 - last] === before[before.length - 1 - last]) last++
    writeVarint(writer, first)
    writeVarint(writer, last)
    writeVarint(writer, header.length - first - last)
    writeRaw(writer, header.subarray(first, header.length - last))
    writeVarint(writer, sealed.length)
    writeRaw(writer, sealed)
    before = header
  }
}

/** Reads them back, each header whole again. The sealed part is a view on the message's own memory. */
export const createSealedListReader = (reader: ByteReader) => {
  let before: Uint8Array = NO_HEADER
  return (): SealedBytes => {
    const first = readVarint(reader)
    const last = readVarint(reader)
    const own = readRaw(reader, readVarint(reader))
    if (first > SHARED_MOST || last > SHARED_MOST || first + last > before.length) reader.problem ??= 'notCanonical'
    if (reader.problem !== undefined) return { header: NO_HEADER, sealed: NO_HEADER }
    const header = new Uint8Array(first + own.length + last)
    header.set(before.subarray(0, first))
    header.set(own, first)
    header.set(before.subarray(before.length - last), first + own.length)
    before = header
    return { header, sealed: readRaw(reader, readVarint(reader)) }
  }
}
