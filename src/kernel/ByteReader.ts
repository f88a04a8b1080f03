/** What is wrong with bytes that were read. */
export type ByteProblem = 'truncated' | 'notCanonical' | 'notUtf8' | 'tooLarge'

/**
 * Bytes being read. The first problem stays; after it every read answers zero or empty, so a caller reads a whole structure
 * and asks once at the end whether it was there.
 */
export interface ByteReader {
  readonly bytes: Uint8Array
  at: number
  problem: ByteProblem | undefined
}

export const createByteReader = (bytes: Uint8Array): ByteReader => ({ bytes, at: 0, problem: undefined })

export const bytesLeft = (reader: ByteReader): number => reader.bytes.length - reader.at

export const readByte = (reader: ByteReader): number => {
  const byte = reader.bytes[reader.at]
  if (byte === undefined) return failed(reader, 'truncated')
  reader.at++
  return byte
}

/** The next bytes as a view on the same memory. */
export const readRaw = (reader: ByteReader, length: number): Uint8Array => {
  if (length > bytesLeft(reader)) {
    failed(reader, 'truncated')
    return NOTHING
  }
  reader.at += length
  return reader.bytes.subarray(reader.at - length, reader.at)
}

/** A number as `writeVarint` writes it; a longer form of the same number is refused, so that equal content has equal bytes. */
export const readVarint = (reader: ByteReader): number => {
  let value = 0
  let scale = 1
  for (;;) {
    const byte = readByte(reader)
    if (reader.problem !== undefined) return 0
    value += (byte & 127) * scale
    if (value > Number.MAX_SAFE_INTEGER) return failed(reader, 'tooLarge')
    if (byte < 128) return byte === 0 && scale > 1 ? failed(reader, 'notCanonical') : value
    scale *= 128
    // Eight bytes carry 56 bits, more than the 53 that fit.
    if (scale > 2 ** 49) return failed(reader, 'tooLarge')
  }
}

export const readFixed = (reader: ByteReader, width: number): number => {
  let value = 0
  for (const byte of readRaw(reader, width)) value = value * 256 + byte
  return value
}

export const readFloat64 = (reader: ByteReader): number => {
  const bytes = readRaw(reader, 8)
  return bytes.length === 8 ? new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0) : 0
}

/** That many raw bytes as lower-case hexadecimal text. */
export const readHex = (reader: ByteReader, width: number): string => {
  let hex = ''
  for (const byte of readRaw(reader, width)) hex += HEX[byte] ?? ''
  return hex
}

/** UTF-8 with its length in bytes in front, as `writeText` writes it. */
export const readText = (reader: ByteReader): string => readUtf8(reader, readVarint(reader))

/** UTF-8 of that many bytes. */
export const readUtf8 = (reader: ByteReader, length: number): string => {
  const bytes = readRaw(reader, length)
  if (reader.problem !== undefined) return ''
  try {
    return decoder.decode(bytes)
  } catch {
    failed(reader, 'notUtf8')
    return ''
  }
}

const NOTHING = new Uint8Array(0)

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

// `ignoreBOM` keeps a byte order mark: text comes back exactly as it was written.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const failed = (reader: ByteReader, problem: ByteProblem): 0 => {
  reader.problem ??= problem
  reader.at = reader.bytes.length
  return 0
}
