import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { MOST_SEGMENTS, readOggPage, segmentsOf, writeOggPage } from '#domain/sound/oggPage.ts'
import type { OggPage } from '#domain/sound/oggPage.ts'

/** Opus counts at this rate, whatever was recorded. */
export const OPUS_RATE = 48_000
/** Samples in each packet that the studio makes: 20 ms. */
export const OPUS_FRAME = 960
/** Samples at the beginning that the decoder throws away, since the codec looks ahead (6.5 ms in libopus). */
export const OPUS_PRE_SKIP = 312

/** Sound of one channel in packets of 20 ms, as a file that browsers and players open (RFC 7845). No remark goes into it. */
export const writeOggOpus = (packets: readonly Uint8Array[], samples: number): Uint8Array => {
  const pages: OggPage[] = [
    { first: true, last: false, position: 0, sequence: 0, packets: [headPacket()] },
    { first: false, last: false, position: 0, sequence: 1, packets: [tagsPacket()] },
  ]
  let done = 0
  for (const group of grouped(packets)) {
    done += group.length
    const last = done === packets.length
    const position = last ? Math.min(OPUS_PRE_SKIP + samples, done * OPUS_FRAME) : done * OPUS_FRAME
    pages.push({ first: false, last, position, sequence: pages.length, packets: group })
  }
  return joined(pages.map(writeOggPage))
}

export interface OggOpus {
  readonly seconds: number
}

/** Reads what `writeOggOpus` wrote and whatever else is one whole stream of Opus sound without remarks: a remark could name somebody. */
export const readOggOpus = (bytes: Uint8Array): Result<OggOpus, 'notOpus' | 'hasRemarks'> => {
  const pages: OggPage[] = []
  for (let at = 0; at < bytes.length;) {
    const read = readOggPage(bytes, at)
    if (read === undefined || read.page.sequence !== pages.length) return err('notOpus')
    pages.push(read.page)
    at = read.end
  }
  const [head, tags, ...sound] = pages
  const last = sound.at(-1)
  const preSkip = head && preSkipOf(head)
  if (preSkip === undefined || last?.last !== true || sound.filter((page) => page.last).length > 1) return err('notOpus')
  const remarks = tags?.packets.length === 1 ? remarksOf(tags.packets[0]) : undefined
  if (remarks === undefined) return err('notOpus')
  if (remarks > 0) return err('hasRemarks')
  return ok({ seconds: (last.position - preSkip) / OPUS_RATE })
}

const headPacket = (): Uint8Array => {
  const packet = new Uint8Array(19)
  const view = new DataView(packet.buffer)
  packet.set(HEAD_MARK)
  packet[8] = 1
  packet[9] = 1
  view.setUint16(10, OPUS_PRE_SKIP, true)
  view.setUint32(12, OPUS_RATE, true)
  return packet
}

const tagsPacket = (): Uint8Array => {
  const packet = new Uint8Array(16)
  packet.set(TAGS_MARK)
  return packet
}

const HEAD_MARK = new TextEncoder().encode('OpusHead')
const TAGS_MARK = new TextEncoder().encode('OpusTags')

/** A page of a second at most, so that a player finds its way. */
const PACKETS_A_PAGE = 50

const grouped = (packets: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] => {
  const groups: Uint8Array[][] = []
  let segments = MOST_SEGMENTS
  for (const packet of packets) {
    const group = groups.at(-1)
    segments += segmentsOf(packet)
    if (group === undefined || segments > MOST_SEGMENTS || group.length === PACKETS_A_PAGE) {
      groups.push([packet])
      segments = segmentsOf(packet)
    } else group.push(packet)
  }
  return groups
}

const preSkipOf = ({ first, packets }: OggPage): number | undefined => {
  const [packet] = packets
  if (!first || packets.length !== 1 || packet === undefined || packet.length < 19 || !begins(packet, HEAD_MARK)) return undefined
  const channels = packet[9] ?? 0
  const mapping = packet[18]
  return channels >= 1 && channels <= 2 && mapping === 0 ? new DataView(packet.buffer).getUint16(10, true) : undefined
}

const remarksOf = (packet: Uint8Array | undefined): number | undefined => {
  if (packet === undefined || packet.length < 16 || !begins(packet, TAGS_MARK)) return undefined
  const view = new DataView(packet.buffer)
  const vendor = view.getUint32(8, true)
  return packet.length >= 16 + vendor ? view.getUint32(12 + vendor, true) : undefined
}

const begins = (packet: Uint8Array, mark: Uint8Array): boolean => mark.every((byte, index) => packet[index] === byte)

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
