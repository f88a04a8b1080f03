import Dexie from 'dexie'
import type { Table } from 'dexie'

/** One sealed entry as it lies on disk; the bytes are those that also travel. */
export interface EntryRow {
  /** Order in which this laptop stored it: a row written later always has a higher position. */
  readonly position?: number
  readonly dot: string
  readonly writer: string
  readonly seq: number
  readonly header: Uint8Array
  readonly sealed: Uint8Array
}

export interface ChunkRow {
  readonly snapshot: string
  readonly index: number
  readonly sealed: Uint8Array
}

/** An entry that could not be opened: kept as it came, so that it can be looked at, exported and tried again. */
export interface ParkedRow {
  readonly dot: string
  readonly header: Uint8Array
  readonly sealed: Uint8Array
  readonly why: string
}

export interface DraftRow {
  readonly name: string
  readonly sealed: Uint8Array
}

export interface MetaRow {
  readonly key: string
  readonly value: unknown
}

export interface JournalDatabase {
  readonly dexie: Dexie
  readonly entries: Table<EntryRow, number>
  readonly chunks: Table<ChunkRow, [string, number]>
  readonly parked: Table<ParkedRow, string>
  readonly drafts: Table<DraftRow, string>
  readonly meta: Table<MetaRow, string>
}

const PREFIX = 'meedoenbalie-journal-'

export const journalDatabaseName = (location: string): string => PREFIX + location

/**
 * Opens the tables of one location. Strict durability: a save that was answered is on the disk, not in a buffer of the
 * operating system. Versions are only ever added.
 */
export const openJournalDatabase = (location: string): JournalDatabase => {
  const dexie = new Dexie(journalDatabaseName(location), { chromeTransactionDurability: 'strict' })
  dexie.version(1).stores({
    entries: '++position, &dot, [writer+seq]',
    chunks: '[snapshot+index]',
    parked: '&dot',
    drafts: '&name',
    meta: '&key',
  })
  return {
    dexie,
    entries: dexie.table('entries'),
    chunks: dexie.table('chunks'),
    parked: dexie.table('parked'),
    drafts: dexie.table('drafts'),
    meta: dexie.table('meta'),
  }
}
