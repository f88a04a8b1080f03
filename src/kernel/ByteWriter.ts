/** Bytes being written; grows by itself. Whole numbers are unsigned. */
export interface ByteWriter {
  bytes: Uint8Array<ArrayBuffer>
  length: number
}

export const createByteWriter = (capacity = 256): ByteWriter => ({ bytes: new Uint8Array(capacity), length: 0 })

/** A copy of what was written so far. */
export const writtenBytes = (writer: ByteWriter): Uint8Array<ArrayBuffer> => writer.bytes.slice(0, writer.length)

export const writeByte = (writer: ByteWriter, byte: number): void => {
  makeRoom(writer, 1)
  writer.bytes[writer.length++] = byte
}

export const writeRaw = (writer: ByteWriter, bytes: Uint8Array): void => {
  makeRoom(writer, bytes.length)
  writer.bytes.set(bytes, writer.length)
  writer.length += bytes.length
}

/** Seven bits a byte, the lowest first, as short as possible (LEB128); up to 2^53 − 1. */
export const writeVarint = (writer: ByteWriter, value: number): void => {
  let rest = value
  // Division instead of shifts: shifts in JavaScript end at 32 bits.
  while (rest >= 128) {
    writeByte(writer, (rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  writeByte(writer, rest)
}

/** A whole number in exactly that many bytes, the highest first. */
export const writeFixed = (writer: ByteWriter, value: number, width: number): void => {
  makeRoom(writer, width)
  let rest = value
  for (let index = width - 1; index >= 0; index--) {
    writer.bytes[writer.length + index] = rest % 256
    rest = Math.floor(rest / 256)
  }
  writer.length += width
}

export const writeFloat64 = (writer: ByteWriter, value: number): void => {
  makeRoom(writer, 8)
  new DataView(writer.bytes.buffer).setFloat64(writer.length, value)
  writer.length += 8
}

/** Hexadecimal text as the raw bytes it stands for. */
export const writeHex = (writer: ByteWriter, hex: string): void => {
  makeRoom(writer, hex.length / 2)
  for (let index = 0; index < hex.length; index += 2) {
    writer.bytes[writer.length++] = (digitOf(hex.charCodeAt(index)) << 4) | digitOf(hex.charCodeAt(index + 1))
  }
}

/** By hand: the server does this for each row it chains, and `parseInt` of two characters took as long as the hash. */
const digitOf = (code: number): number => (code < 58 ? code - 48 : (code | 32) - 87)

/** UTF-8 with its length in bytes in front. */
export const writeText = (writer: ByteWriter, text: string): void => {
  const bytes = utf8(text)
  writeVarint(writer, bytes.length)
  writeRaw(writer, bytes)
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)

const encoder = new TextEncoder()

const makeRoom = (writer: ByteWriter, more: number): void => {
  const needed = writer.length + more
  if (needed <= writer.bytes.length) return
  const larger = new Uint8Array(Math.max(needed, writer.bytes.length * 2))
  larger.set(writer.bytes)
  writer.bytes = larger
}
