import Dexie from 'dexie'
import { journalDatabaseName, openJournalDatabase } from '#storage/journalDatabase.ts'
import type { EntryRow, ParkedRow } from '#storage/journalDatabase.ts'
import type { Epoch } from '#sync/entryHeader.ts'

export interface SealedEntry {
  readonly dot: string
  readonly writer: string
  readonly seq: number
  readonly header: Uint8Array
  readonly sealed: Uint8Array
}

export interface PlacedEntry extends SealedEntry {
  readonly position: number
}

export interface StoredSnapshot {
  readonly id: string
  /** Every entry up to this position is inside the snapshot, or parked. */
  readonly upTo: number
  /** The key that the chunks are sealed with. */
  readonly epoch: Epoch
  readonly chunks: readonly Uint8Array[]
}

/** What a save leaves behind: all of it or none, in one transaction. */
export interface Append {
  readonly entries: readonly SealedEntry[]
  /** The draft that this save makes superfluous. */
  readonly doneDraft?: string
}

/** The sealed journal of one location on this laptop's disk. It only ever sees ciphertext, headers and counters. */
export interface JournalStore {
  readonly append: (what: Append) => Promise<number>
  readonly entriesAfter: (position: number) => Promise<readonly PlacedEntry[]>
  /** Which of these dots are not on this disk yet. */
  readonly missing: (dots: readonly string[]) => Promise<ReadonlySet<string>>
  readonly entryCount: () => Promise<number>
  readonly highestSeq: (writer: string) => Promise<number>
  readonly snapshot: () => Promise<StoredSnapshot | undefined>
  readonly replaceSnapshot: (snapshot: StoredSnapshot) => Promise<void>
  readonly park: (rows: readonly ParkedRow[]) => Promise<void>
  readonly parked: () => Promise<readonly ParkedRow[]>
  readonly draft: (name: string) => Promise<Uint8Array | undefined>
  readonly keepDraft: (name: string, sealed: Uint8Array) => Promise<void>
  readonly removeDraft: (name: string) => Promise<void>
  readonly remembered: (key: string) => Promise<unknown>
  readonly remember: (key: string, value: unknown) => Promise<void>
  readonly close: () => void
}

type SnapshotPointer = Omit<StoredSnapshot, 'chunks'>

const SNAPSHOT_KEY = 'snapshot'

export const openJournalStore = async (location: string): Promise<JournalStore> => {
  const database = openJournalDatabase(location)
  const { dexie, entries, chunks, parked, drafts, meta } = database
  await dexie.open()

  const pointer = async (): Promise<SnapshotPointer | undefined> => readPointer((await meta.get(SNAPSHOT_KEY))?.value)

  return {
    append: async ({ entries: added, doneDraft }) =>
      dexie.transaction('rw', entries, drafts, async () => {
        const last = await entries.bulkAdd(added.map(asRow))
        if (doneDraft !== undefined) await drafts.delete(doneDraft)
        return last
      }),
    entriesAfter: async (position) =>
      (await entries.where(':id').above(position).toArray()).map((row) => ({ ...row, position: row.position ?? 0 })),
    missing: async (dots) => {
      const here = new Set(await entries.where('dot').anyOf([...dots]).keys())
      return new Set(dots.filter((dot) => !here.has(dot)))
    },
    entryCount: () => entries.count(),
    highestSeq: async (writer) =>
      (await entries.where('[writer+seq]').between([writer, Dexie.minKey], [writer, Dexie.maxKey]).last())?.seq ?? 0,
    snapshot: async () => {
      const current = await pointer()
      if (current === undefined) return undefined
      const rows = await chunks.where('[snapshot+index]').between([current.id, Dexie.minKey], [current.id, Dexie.maxKey]).toArray()
      return { ...current, chunks: rows.map((row) => row.sealed) }
    },
    replaceSnapshot: async ({ id, upTo, epoch, chunks: sealedChunks }) => {
      await dexie.transaction('rw', chunks, meta, async () => {
        await chunks.clear()
        await chunks.bulkPut(sealedChunks.map((sealed, index) => ({ snapshot: id, index, sealed })))
        await meta.put({ key: SNAPSHOT_KEY, value: { id, upTo, epoch } })
      })
    },
    park: async (rows) => {
      await parked.bulkPut([...rows])
    },
    parked: () => parked.toArray(),
    draft: async (name) => (await drafts.get(name))?.sealed,
    keepDraft: async (name, sealed) => {
      await drafts.put({ name, sealed })
    },
    removeDraft: (name) => drafts.delete(name),
    remembered: async (key) => (await meta.get(key))?.value,
    remember: async (key, value) => {
      await meta.put({ key, value })
    },
    close: () => {
      dexie.close()
    },
  }
}

/** Removes a location's journal from this laptop: the whole database, since deleted rows leave their bytes on disk for a while. */
export const deleteJournal = (location: string): Promise<void> => Dexie.delete(journalDatabaseName(location))

const asRow = ({ dot, writer, seq, header, sealed }: SealedEntry): EntryRow => ({ dot, writer, seq, header, sealed })

const readPointer = (value: unknown): SnapshotPointer | undefined => {
  if (!isObject(value)) return undefined
  const { id, upTo, epoch } = value
  if (typeof id !== 'string' || typeof upTo !== 'number' || !isObject(epoch)) return undefined
  const { number, keyId } = epoch
  return typeof number === 'number' && typeof keyId === 'string' ? { id, upTo, epoch: { number, keyId } } : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
