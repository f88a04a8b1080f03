import Dexie from 'dexie'
import { checkCode, claimCode } from '#storage/codeGuard.ts'
import { journalDatabaseName, openJournalDatabase } from '#storage/journalDatabase.ts'
import type { EntryRow, ParkedRow } from '#storage/journalDatabase.ts'
import { comeAgain, offerAgain } from '#storage/parkedAgain.ts'
import type { CameRight } from '#storage/parkedAgain.ts'
import { takeFromFile } from '#storage/takeFromFile.ts'
import type { CameByFile } from '#storage/takeFromFile.ts'
import { putDraftBeside } from '#storage/putDraftBeside.ts'
import { readUnconfirmed } from '#storage/readUnconfirmed.ts'
import { readOutgoing, readSyncRecord, writeOutgoing, writeSyncRecord } from '#storage/syncRow.ts'
import { afterCompared, afterJoined } from '#sync/cycle/syncRecord.ts'
import type { SyncRecord } from '#sync/cycle/syncRecord.ts'
import type { Epoch } from '#sync/entryHeader.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotFacts } from '#sync/wireSnapshot.ts'

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

/** A snapshot of the server that was downloaded whole and waits for the engine, which has the key. */
export interface WaitingSnapshot {
  readonly facts: SnapshotFacts
  readonly chunks: readonly Uint8Array[]
}

/** What a local snapshot was made from, and what it is for. */
export interface Fold {
  /** The local snapshot whose content is inside; if another tab has written one since, this one is not written. */
  readonly onto: string | undefined
  /** Snapshots of the server whose content is inside: they wait no more. */
  readonly joined: readonly SnapshotId[]
  /** It is to be the server's, too. */
  readonly outgoing?: { readonly facts: SnapshotFacts; readonly builtOn: SnapshotId | undefined }
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
  readonly snapshotId: () => Promise<string | undefined>
  /** False where another tab has written one since `fold.onto`; nothing is written then, or its content would be lost. */
  readonly replaceSnapshot: (snapshot: StoredSnapshot, fold: Fold) => Promise<boolean>
  readonly waitingSnapshots: () => Promise<readonly WaitingSnapshot[]>
  readonly syncRecord: () => Promise<SyncRecord>
  /** This device's state covers no more than the server's snapshot: nothing has to be brought back to the server. */
  readonly nothingToRefill: (joined: SnapshotId) => Promise<void>
  readonly hasOutgoing: () => Promise<boolean>
  /** How many entries no server has confirmed. */
  readonly unsentCount: () => Promise<number>
  /** What no server has confirmed, also what one did not take: the newest of it up to that many bytes, the oldest first. */
  readonly unconfirmed: (bytes: number) => Promise<readonly SealedEntry[]>
  /** Removes entries that the server confirmed before that moment and the local snapshot holds. Answers how many. */
  readonly retireConfirmed: (before: number) => Promise<number>
  readonly park: (rows: readonly ParkedRow[]) => Promise<void>
  readonly parked: () => Promise<readonly ParkedRow[]>
  /** Takes in entries of another laptop; what is here already stays as it is. Answers how many were new. */
  readonly takeFromFile: (came: CameByFile) => Promise<number>
  /** Parked entries that the server did not take: unsent once more. Answers how many. */
  readonly offerAgain: (dots: readonly string[]) => Promise<number>
  /** Parked entries that open now, or wait for their key: they come in once more. */
  readonly comeAgain: (rows: readonly CameRight[]) => Promise<void>
  readonly draft: (name: string) => Promise<Uint8Array | undefined>
  readonly keepDraft: (name: string, sealed: Uint8Array) => Promise<void>
  readonly removeDraft: (name: string) => Promise<void>
  readonly remembered: (key: string) => Promise<unknown>
  readonly remember: (key: string, value: unknown) => Promise<void>
  readonly close: () => void
}

type SnapshotPointer = Omit<StoredSnapshot, 'chunks'>

const SNAPSHOT_KEY = 'snapshot'

/** @param onNewer a newer version of the app has opened this journal: nothing can be saved here any more */
export const openJournalStore = async (location: string, onNewer?: () => void): Promise<JournalStore> => {
  let isOlder = false
  const database = openJournalDatabase(location, () => {
    isOlder = true
    onNewer?.()
  })
  const { dexie, entries, chunks, serverChunks, parked, drafts, meta } = database
  await dexie.open()
  await claimCode(database)

  const pointer = async (): Promise<SnapshotPointer | undefined> => readPointer((await meta.get(SNAPSHOT_KEY))?.value)

  return {
    append: async ({ entries: added, doneDraft }) =>
      dexie.transaction('rw', entries, drafts, meta, async () => {
        await checkCode(database)
        const last = await entries.bulkAdd(added.map(asRow))
        if (doneDraft !== undefined) await drafts.delete(doneDraft)
        return last
      }),
    entriesAfter: async (position) =>
      (await entries.where(':id').above(position).toArray()).map((row) => ({ ...row, position: row.position ?? 0 })),
    missing: async (dots) => {
      const here = new Set(
        await entries
          .where('dot')
          .anyOf([...dots])
          .keys(),
      )
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
    snapshotId: async () => (await pointer())?.id,
    replaceSnapshot: ({ id, upTo, epoch, chunks: sealedChunks }, { onto, joined, outgoing }) =>
      dexie.transaction('rw', chunks, serverChunks, meta, async () => {
        await checkCode(database)
        if ((await pointer())?.id !== onto) return false
        await chunks.clear()
        await chunks.bulkPut(sealedChunks.map((sealed, index) => ({ snapshot: id, index, sealed })))
        await meta.put({ key: SNAPSHOT_KEY, value: { id, upTo, epoch } })
        if (joined.length > 0) await writeSyncRecord(database, afterJoined(await readSyncRecord(database), joined))
        const superseded = [...joined, ...(outgoing === undefined ? [] : [(await readOutgoing(database))?.facts.id])]
        await serverChunks.filter(({ snapshot }) => superseded.some((one) => one === snapshot)).delete()
        if (outgoing !== undefined) {
          await serverChunks.bulkPut(sealedChunks.map((sealed, index) => ({ snapshot: outgoing.facts.id, index, sealed })))
          await writeOutgoing(database, outgoing)
        }
        return true
      }),
    waitingSnapshots: async () => {
      const { waiting } = await readSyncRecord(database)
      return Promise.all(
        waiting.map(async (facts) => ({
          facts,
          chunks: (await serverChunks.where('[snapshot+index]').between([facts.id, Dexie.minKey], [facts.id, Dexie.maxKey]).toArray()).map(
            ({ sealed }) => sealed,
          ),
        })),
      )
    },
    syncRecord: () => readSyncRecord(database),
    nothingToRefill: (joined) =>
      dexie.transaction('rw', meta, async () => {
        await checkCode(database)
        await writeSyncRecord(database, afterCompared(await readSyncRecord(database), joined))
      }),
    hasOutgoing: async () => (await readOutgoing(database)) !== undefined,
    unsentCount: () => entries.where('unsent').equals(1).count(),
    unconfirmed: (bytes) => readUnconfirmed(database, bytes),
    retireConfirmed: (before) =>
      dexie.transaction('rw', entries, meta, async () => {
        await checkCode(database)
        const upTo = (await pointer())?.upTo ?? 0
        return entries
          .where(':id')
          .belowOrEqual(upTo)
          .and(({ unsent, confirmedAt }) => unsent === undefined && confirmedAt !== undefined && confirmedAt < before)
          .delete()
      }),
    park: async (rows) => {
      await parked.bulkPut([...rows])
    },
    parked: () => parked.toArray(),
    takeFromFile: (came) =>
      dexie.transaction('rw', entries, parked, meta, async () => {
        await checkCode(database)
        return takeFromFile(database, came)
      }),
    offerAgain: (dots) =>
      dexie.transaction('rw', entries, parked, meta, async () => {
        await checkCode(database)
        return offerAgain(database, dots)
      }),
    comeAgain: (rows) =>
      dexie.transaction('rw', entries, parked, meta, async () => {
        await checkCode(database)
        await comeAgain(database, rows)
      }),
    draft: async (name) => (await drafts.get(name))?.sealed,
    keepDraft: async (name, sealed) => {
      await (isOlder ? putDraftBeside(location, { name, sealed }) : drafts.put({ name, sealed }))
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

const asRow = ({ dot, writer, seq, header, sealed }: SealedEntry): EntryRow => ({ dot, writer, seq, header, sealed, unsent: 1 })

const readPointer = (value: unknown): SnapshotPointer | undefined => {
  if (!isObject(value)) return undefined
  const { id, upTo, epoch } = value
  if (typeof id !== 'string' || typeof upTo !== 'number' || !isObject(epoch)) return undefined
  const { number, keyId } = epoch
  return typeof number === 'number' && typeof keyId === 'string' ? { id, upTo, epoch: { number, keyId } } : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
