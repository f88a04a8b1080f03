import type { Instant } from '#kernel/Instant.ts'
import type { JournalWriting, StoredSnapshot } from '#server/data/JournalData.ts'
import { foundRestored } from '#server/journal/foundRestored.ts'
import type { Actor, JournalDeps } from '#server/journal/JournalDeps.ts'
import { UNFINISHED_AT_ONCE } from '#server/journal/snapshotLimits.ts'
import { coversAll } from '#sync/coverage.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import { SNAPSHOT_CHUNK_MAX_BYTES } from '#sync/wireSnapshot.ts'
import type { OfferAnswer, SnapshotOffer } from '#sync/wireSnapshot.ts'

/**
 * Hears the offer of a snapshot: says which chunks are wanted, or, when all are there, makes it the location's snapshot in one
 * transaction. The same offer may be made any number of times. Undefined where the location has no journal.
 */
export const offerSnapshot = (deps: JournalDeps, actor: Actor, offer: SnapshotOffer): Promise<OfferAnswer | undefined> => {
  const now = deps.now()
  return deps.data.write<OfferAnswer>(actor.location, async (rows) => {
    const generation = await foundRestored(deps, rows, offer.place)
    if (generation !== undefined) return { kind: 'restored', now, generation }
    const present = rows.head.snapshot
    // Its answer was lost on the way: it is what it wants to be.
    if (present === offer.id) return { kind: 'current', now }
    if (present !== offer.builtOn) return { kind: 'moved', now, current: present }
    const replaced = present === undefined ? undefined : await rows.snapshot(present)
    if (replaced !== undefined && !coversAll(offer.coverage, replaced.coverage)) return { kind: 'refused', now, why: 'coversLess' }

    const begun = await rows.snapshot(offer.id)
    if (begun !== undefined && !sameFacts(begun, offer)) return { kind: 'refused', now, why: 'otherFacts' }
    if (begun === undefined) await beginUpload(rows, offer, now)
    const there = new Set(await rows.chunksThere(offer.id))
    const wanted = Array.from({ length: offer.chunks }, (_, index) => index).filter((index) => !there.has(index))
    if (wanted.length > 0) return { kind: 'wanted', now, chunks: wanted }
    await rows.makeCurrent(offer.id, offer.coverage, now)
    return { kind: 'current', now }
  })
}

export type ChunkOutcome = 'kept' | 'noSuchOffer' | 'noSuchChunk' | 'tooLarge' | 'empty' | 'chunkTaken'

/** Keeps one chunk of an offered snapshot. The same chunk may come twice; other bytes in its place need a new snapshot id. */
export const storeSnapshotChunk = (
  deps: JournalDeps,
  actor: Actor,
  { id, index, bytes }: { readonly id: SnapshotId; readonly index: number; readonly bytes: Uint8Array },
): Promise<ChunkOutcome | undefined> =>
  deps.data.write<ChunkOutcome>(actor.location, async (rows) => {
    if (bytes.length === 0) return 'empty'
    if (bytes.length > SNAPSHOT_CHUNK_MAX_BYTES) return 'tooLarge'
    const snapshot = await rows.snapshot(id)
    if (snapshot === undefined) return 'noSuchOffer'
    if (index >= snapshot.chunks) return 'noSuchChunk'
    const there = await rows.chunk(id, index)
    if (there === undefined) await rows.keepChunk(id, index, bytes)
    return there === undefined || Buffer.compare(there, bytes) === 0 ? 'kept' : 'chunkTaken'
  })

const sameFacts = (a: StoredSnapshot, b: SnapshotOffer): boolean =>
  a.builtOn === b.builtOn &&
  a.chunks === b.chunks &&
  a.epoch.number === b.epoch.number &&
  a.epoch.keyId === b.epoch.keyId &&
  coversAll(a.coverage, b.coverage) &&
  coversAll(b.coverage, a.coverage)

const beginUpload = async (rows: JournalWriting, offer: SnapshotOffer, now: Instant): Promise<void> => {
  const unfinished = await rows.unfinishedOffers()
  for (const { id } of unfinished.slice(0, Math.max(0, unfinished.length + 1 - UNFINISHED_AT_ONCE))) await rows.dropSnapshot(id)
  await rows.keepOffer(offer, now)
}
