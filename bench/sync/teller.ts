import { createHash } from 'node:crypto'
import type { DemoDeed } from './demoDeeds.ts'
import { sealEntry } from '#engine/sealedEntry.ts'
import type { JournalStore } from '#storage/journalStore.ts'
import { authorChanges } from '#sync/author.ts'
import { dotKey } from '#sync/dot.ts'
import type { WriterId } from '#sync/dot.ts'
import type { DeviceId, EntryHeader, LocationId } from '#sync/entryHeader.ts'
import { startHlc, tickHlc } from '#sync/hlc.ts'
import type { Hlc } from '#sync/hlc.ts'
import { applyEntry } from '#sync/mergedState.ts'
import type { MergedState } from '#sync/mergedState.ts'
import type { Keyring } from '#vault/keyring.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const LAPTOPS = 4

/**
 * Writes deeds as entries of four laptops, each opening the counter anew every day: so a year has as many writers as a real one.
 * Laptops are named by number; all deeds go into the one state, in order.
 */
export const writeDeeds = async (
  deeds: readonly DemoDeed[],
  { state, keyring, store, device }: { state: MergedState; keyring: Keyring; store: JournalStore; device: DeviceId },
): Promise<void> => {
  const clocks = new Map<WriterId, Hlc>()
  for (const [index, { at, drafts }] of deeds.entries()) {
    const writer = writerOf(index % LAPTOPS, Math.floor(at / DAY_MS))
    const seq = (state.coverage.get(writer)?.upTo ?? 0) + 1
    const hlc = tickHlc(clocks.get(writer) ?? startHlc(writer), at)
    clocks.set(writer, hlc)
    const { epoch } = keyring.newest()
    const header: EntryHeader = { v: 1, location: keyring.location as LocationId, device, writer, seq, hlc, after: [], epoch }
    const changes = authorChanges(state, drafts)
    applyEntry(state, { header, changes })
    await store.append({ entries: [{ dot: dotKey({ writer, seq }), writer, seq, ...(await sealEntry(keyring, { header, changes })) }] })
  }
}

const writerOf = (laptop: number, day: number): WriterId =>
  createHash('sha256')
    .update(`${String(laptop)} ${String(day)}`)
    .digest('hex')
    .slice(0, 16) as WriterId
