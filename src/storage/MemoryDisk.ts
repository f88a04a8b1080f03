import type { EntryRow, ParkedRow } from '#storage/journalDatabase.ts'
import type { StoredSnapshot } from '#storage/journalStore.ts'
import type { OutgoingRow } from '#storage/syncRow.ts'
import { FIRST_SYNC_RECORD } from '#sync/cycle/syncRecord.ts'
import type { SyncRecord } from '#sync/cycle/syncRecord.ts'
import type { DotKey } from '#sync/dot.ts'

/** A disk in memory, for the simulator and for tests: it outlives the journals that are opened on it, and can be copied. */
export interface MemoryDisk {
  last: number
  /** In order of position. */
  entries: Map<DotKey, EntryRow>
  snapshot: StoredSnapshot | undefined
  serverChunks: Map<string, Map<number, Uint8Array>>
  parked: Map<string, ParkedRow>
  drafts: Map<string, Uint8Array>
  remembered: Map<string, unknown>
  sync: SyncRecord
  outgoing: OutgoingRow | undefined
}

export const createMemoryDisk = (): MemoryDisk => ({
  last: 0,
  entries: new Map(),
  snapshot: undefined,
  serverChunks: new Map(),
  parked: new Map(),
  drafts: new Map(),
  remembered: new Map(),
  sync: FIRST_SYNC_RECORD,
  outgoing: undefined,
})

/** As a copied profile or a backup of the whole laptop would be: rows are never changed in place, so they may be shared. */
export const copyMemoryDisk = (disk: MemoryDisk): MemoryDisk => ({
  ...disk,
  entries: new Map(disk.entries),
  serverChunks: new Map([...disk.serverChunks].map(([id, chunks]) => [id, new Map(chunks)])),
  parked: new Map(disk.parked),
  drafts: new Map(disk.drafts),
  remembered: new Map(disk.remembered),
})

export const dropChunks = (disk: MemoryDisk, isDropped: (snapshot: string) => boolean): void => {
  for (const id of [...disk.serverChunks.keys()]) if (isDropped(id)) disk.serverChunks.delete(id)
}

export const chunksInOrder = (disk: MemoryDisk, snapshot: string): readonly Uint8Array[] =>
  [...(disk.serverChunks.get(snapshot) ?? [])].toSorted(([a], [b]) => a - b).map(([, sealed]) => sealed)
