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
  /** There only until the server has confirmed the entry; its index holds nothing else. */
  readonly unsent?: 1
  /** When the server confirmed it or sent it, in milliseconds. */
  readonly confirmedAt?: number
}

export interface ChunkRow {
  readonly snapshot: string
  readonly index: number
  readonly sealed: Uint8Array
}

/** An entry that could not be opened or sent: kept as it came, so that it can be looked at, exported and tried again. */
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
  /** Chunks that came from the server or are on their way to it. */
  readonly serverChunks: Table<ChunkRow, [string, number]>
  readonly parked: Table<ParkedRow, string>
  readonly drafts: Table<DraftRow, string>
  readonly meta: Table<MetaRow, string>
}

const PREFIX = 'meedoenbalie-journal-'

/** The code that may write this form of the journal. An older tab that is still open must not: it would forget `unsent`. */
export const JOURNAL_CODE = 2
export const MIN_CODE_KEY = 'minCode'

export const journalDatabaseName = (location: string): string => PREFIX + location

/**
 * Opens the tables of one location. Strict durability: a save that was answered is on the disk, not in a buffer of the
 * operating system. Versions are only ever added.
 *
 * @param onNewer a newer version of the app has opened this journal, or it is being removed: this connection is closed
 */
export const openJournalDatabase = (location: string, onNewer?: () => void): JournalDatabase => {
  const dexie = new Dexie(journalDatabaseName(location), { chromeTransactionDurability: 'strict' })
  dexie.version(1).stores({
    entries: '++position, &dot, [writer+seq]',
    chunks: '[snapshot+index]',
    parked: '&dot',
    drafts: '&name',
    meta: '&key',
  })
  dexie
    .version(2)
    .stores({ entries: '++position, &dot, [writer+seq], unsent', serverChunks: '[snapshot+index]' })
    // Nothing was ever sent by version 1, so all of it is still to be sent.
    .upgrade((old) => old.table<EntryRow>('entries').toCollection().modify({ unsent: 1 }))
  dexie.on('versionchange', () => {
    // Dexie would open it again at the next question, with old code on a new form; this stays closed.
    dexie.close({ disableAutoOpen: true })
    onNewer?.()
    return false
  })
  return {
    dexie,
    entries: dexie.table('entries'),
    chunks: dexie.table('chunks'),
    serverChunks: dexie.table('serverChunks'),
    parked: dexie.table('parked'),
    drafts: dexie.table('drafts'),
    meta: dexie.table('meta'),
  }
}

/** Whether this laptop has a journal of that location; asking does not make one. */
export const hasJournal = (location: string): Promise<boolean> => Dexie.exists(journalDatabaseName(location))
