/** One page of an Ogg file (RFC 3533): whole packets, where the sound then stands, and where the page stands in the file. */
export interface OggPage {
  readonly first: boolean
  readonly last: boolean
  /** Samples at 48 kHz up to the end of this page. */
  readonly position: number
  readonly sequence: number
  readonly packets: readonly Uint8Array[]
}

export const MOST_SEGMENTS = 255
const HEADER = 27
const SEGMENT = 255
const CRC_AT = 22
const FIRST_FLAG = 2
const LAST_FLAG = 4
/** Any number does: there is one stream in the file. */
const SERIAL = 1

export const segmentsOf = (packet: Uint8Array): number => Math.floor(packet.length / SEGMENT) + 1

export const writeOggPage = ({ first, last, position, sequence, packets }: OggPage): Uint8Array => {
  const lacing = packets.flatMap((packet) => [...Array.from({ length: segmentsOf(packet) - 1 }, () => SEGMENT), packet.length % SEGMENT])
  const body = packets.reduce((sum, packet) => sum + packet.length, 0)
  const page = new Uint8Array(HEADER + lacing.length + body)
  const view = new DataView(page.buffer)
  page.set(OGG_MARK)
  page[5] = (first ? FIRST_FLAG : 0) | (last ? LAST_FLAG : 0)
  view.setBigUint64(6, BigInt(position), true)
  view.setUint32(14, SERIAL, true)
  view.setUint32(18, sequence, true)
  page[26] = lacing.length
  page.set(lacing, HEADER)
  let at = HEADER + lacing.length
  for (const packet of packets) {
    page.set(packet, at)
    at += packet.length
  }
  view.setUint32(CRC_AT, oggChecksum(page), true)
  return page
}

/** The page that begins at this byte and where the next one does; undefined where none does, or a damaged one. */
export const readOggPage = (bytes: Uint8Array, start: number): { readonly page: OggPage; readonly end: number } | undefined => {
  const header = bytes.subarray(start, start + HEADER)
  const segments = header[26]
  if (segments === undefined || OGG_MARK.some((byte, index) => header[index] !== byte)) return undefined
  const lacing = bytes.subarray(start + HEADER, start + HEADER + segments)
  const bodyStart = start + HEADER + segments
  const end = bodyStart + lacing.reduce((sum, length) => sum + length, 0)
  if (lacing.length < segments || end > bytes.length || lacing.at(-1) === SEGMENT) return undefined
  const page = bytes.slice(start, end)
  const view = new DataView(page.buffer)
  const checksum = view.getUint32(CRC_AT, true)
  view.setUint32(CRC_AT, 0, true)
  if (oggChecksum(page) !== checksum) return undefined
  const flags = page[5] ?? 0
  return {
    page: {
      first: (flags & FIRST_FLAG) !== 0,
      last: (flags & LAST_FLAG) !== 0,
      position: Number(view.getBigUint64(6, true)),
      sequence: view.getUint32(18, true),
      packets: packetsOf(bytes, bodyStart, lacing),
    },
    end,
  }
}

const OGG_MARK = new TextEncoder().encode('OggS')

const packetsOf = (bytes: Uint8Array, bodyStart: number, lacing: Uint8Array): readonly Uint8Array[] => {
  const packets: Uint8Array[] = []
  let [from, to] = [bodyStart, bodyStart]
  for (const length of lacing) {
    to += length
    if (length < SEGMENT) {
      packets.push(bytes.slice(from, to))
      from = to
    }
  }
  return packets
}

/** CRC-32 as Ogg has it: polynomial 04C11DB7, highest bit first, begun at nought. */
const oggChecksum = (page: Uint8Array): number => {
  let checksum = 0
  for (const byte of page) checksum = ((checksum << 8) ^ (CRC_TABLE[(checksum >>> 24) ^ byte] ?? 0)) >>> 0
  return checksum
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let remainder = index << 24
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder < 0 ? (remainder << 1) ^ 0x04c11db7 : remainder << 1
  return remainder >>> 0
})
