import type { Actor } from '#server/journal/JournalDeps.ts'
import { decodeHeader, dotOf } from '#sync/entryHeader.ts'
import type { Epoch, EntryHeader } from '#sync/entryHeader.ts'
import type { Dot } from '#sync/dot.ts'
import { ENTRY_MAX_BYTES } from '#sync/limits.ts'
import { sealedLength } from '#sync/sealedBytes.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'
import type { Verdict } from '#sync/wirePush.ts'

/** An entry that may be stored if its dot is not there yet. */
export interface Candidate {
  readonly dot: Dot
  readonly epoch: Epoch
  readonly bytes: SealedBytes
}

/** What can be said of an entry without looking at what is stored: a verdict that holds, or a candidate. */
export const judgeEntry = (actor: Actor, isClosed: (epoch: Epoch) => boolean, bytes: SealedBytes): Verdict | Candidate => {
  if (sealedLength(bytes) > ENTRY_MAX_BYTES) return { kind: 'refused', why: 'tooLarge' }
  const header = decodeHeader(bytes.header)
  if (!header.ok) {
    return header.error.kind === 'unknownVersion' ? { kind: 'parked', why: 'newerVersion' } : { kind: 'refused', why: 'unreadable' }
  }
  if (bytes.sealed.length === 0) return { kind: 'refused', why: 'empty' }
  return judgeHeader(actor, isClosed, header.value) ?? { dot: dotOf(header.value), epoch: header.value.epoch, bytes }
}

const judgeHeader = (actor: Actor, isClosed: (epoch: Epoch) => boolean, header: EntryHeader): Verdict | undefined => {
  if (header.location !== actor.location) return { kind: 'refused', why: 'otherLocation' }
  if (actor.token === 'append' && header.device !== actor.device) return { kind: 'waits', why: 'needsSyncToken' }
  return isClosed(header.epoch) ? { kind: 'waits', why: 'unlockFirst' } : undefined
}
