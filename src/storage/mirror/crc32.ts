/** The checksum of ISO 3309, as in zip and PNG: it tells a frame that was written whole from a torn one. It keeps nobody out. */
export const crc32 = (bytes: Uint8Array): number => {
  let rest = 0xffff_ffff
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8)
  return ~rest >>> 0
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb8_8320 ^ (value >>> 1) : value >>> 1
  return value
})
