import { instant } from '#kernel/Instant.ts'
import type { SealedEntry } from '#storage/journalStore.ts'
import { dotKey } from '#sync/dot.ts'
import type { WriterId } from '#sync/dot.ts'
import { encodeHeader } from '#sync/entryHeader.ts'
import type { DeviceId, EntryHeader, LocationId } from '#sync/entryHeader.ts'
import { tickHlc, startHlc } from '#sync/hlc.ts'

export const LOCATION = 'a'.repeat(32) as LocationId

export const deviceNamed = (letter: number): DeviceId => letter.toString(16).padStart(32, '0') as DeviceId

export const writerNamed = (letter: number): WriterId => letter.toString(16).padStart(16, '0') as WriterId

const EPOCH = { number: 1, keyId: 'e'.repeat(16) }

/** An entry with a real header; what is sealed in it does not matter to who has no key. */
export const sealedEntry = (writer: number, seq: number, more: Partial<EntryHeader> & { readonly bytes?: number } = {}): SealedEntry => {
  const { bytes = 40, ...header } = more
  const dot = { writer: writerNamed(writer), seq }
  return {
    dot: dotKey(dot),
    ...dot,
    header: encodeHeader({
      v: 1,
      location: LOCATION,
      device: deviceNamed(writer),
      ...dot,
      hlc: tickHlc(startHlc(dot.writer), instant(1_790_000_000_000 + seq)),
      after: [],
      epoch: EPOCH,
      ...header,
    }),
    sealed: Uint8Array.from({ length: bytes }, (_, at) => (writer * 31 + seq * 7 + at) % 256),
  }
}
