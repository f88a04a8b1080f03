import Dexie from 'dexie'
import { checkCode } from '#storage/codeGuard.ts'
import { openJournalDatabase } from '#storage/journalDatabase.ts'
import type { ChunkRow, EntryRow, JournalDatabase, ParkedRow } from '#storage/journalDatabase.ts'
import { readServerTokens, SERVER_TOKENS_KEY } from '#storage/serverTokens.ts'
import { readOutgoing, readSyncRecord, removeOutgoing, writeSyncRecord } from '#storage/syncRow.ts'
import { takeEntries } from '#storage/takeEntries.ts'
import { createPortion } from '#storage/unsentPortion.ts'
import { covers } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import type { LocalJournal, SettledPush } from '#sync/cycle/LocalJournal.ts'
import { afterAside, afterOvertaken, afterPage, afterPush, afterRestart, afterUpload, marksOf } from '#sync/cycle/syncRecord.ts'
import type { WriterId } from '#sync/dot.ts'

/** The journal of one location as the courier uses it; closed when a cycle is over. */
export interface OpenLocalJournal extends LocalJournal {
  /** What is not where it should be, with the reason: the server did not take it, or it could not be opened. */
  readonly parked: () => Promise<readonly ParkedRow[]>
  /** What lets this laptop push; undefined where no server was set up. */
  readonly appendToken: () => Promise<string | undefined>
  /** A sign of life of the page that runs a cycle: a frozen tab keeps its lock for ever. */
  readonly beat: (at: number) => Promise<void>
  readonly lastBeat: () => Promise<number | undefined>
  readonly close: () => void
}

const BEAT_KEY = 'syncBeat'

/** Rows read at once while the outbox is looked through: a portion is at most 2,000, and most are a few hundred bytes. */
const READ_AT_ONCE = 500

export const openLocalJournal = async (location: string): Promise<OpenLocalJournal> => {
  const database = openJournalDatabase(location)
  const { dexie, entries, serverChunks, parked, meta } = database
  await dexie.open()

  const writing = <T>(work: () => Promise<T>): Promise<T> =>
    dexie.transaction('rw', entries, serverChunks, parked, meta, async () => {
      await checkCode(database)
      return work()
    })

  return {
    marks: async () => marksOf(await readSyncRecord(database)),
    unsentCount: () => entries.where('unsent').equals(1).count(),
    unsentAfter: async (position, portion) => {
      const chosen = createPortion(portion)
      // Keys of one value of an index come in the order of the primary key.
      const keys = (await entries.where('unsent').equals(1).primaryKeys()).filter((key) => key > position)
      for (let at = 0; at < keys.length; at += READ_AT_ONCE) {
        const rows = await entries.bulkGet(keys.slice(at, at + READ_AT_ONCE))
        for (const row of rows) if (row !== undefined && !chosen.take(row)) return chosen.taken
      }
      return chosen.taken
    },
    settlePush: (settled) =>
      writing(async () => {
        const next = afterPush(await readSyncRecord(database), settled)
        if (next === undefined) return false
        await confirmDots(database, settled.confirmed, settled.at)
        await setAside(database, settled.aside)
        await writeSyncRecord(database, next)
        return true
      }),
    takePage: (page) =>
      writing(async () => {
        const next = afterPage(await readSyncRecord(database), page)
        if (next === undefined) return undefined
        const added = await takeEntries(database, page)
        await writeSyncRecord(database, next)
        return added
      }),
    startAgain: (generation) =>
      writing(async () => {
        const next = afterRestart(await readSyncRecord(database), generation)
        if (next === undefined) return
        await entries.toCollection().modify((row: { unsent?: 1; confirmedAt?: number }) => {
          row.unsent = 1
          delete row.confirmedAt
        })
        await dropOutgoing(database)
        await writeSyncRecord(database, next)
      }),
    chunksHere: async (snapshot) => (await chunksOf(serverChunks, snapshot).primaryKeys()).map(([, index]) => index),
    keepChunk: (snapshot, index, sealed) =>
      writing(async () => {
        await serverChunks.put({ snapshot, index, sealed })
      }),
    putAside: (facts, download, at) =>
      writing(async () => {
        const next = afterAside(await readSyncRecord(database), facts, download)
        if (next.place.generation === download.asked) await confirmCovered(database, facts.coverage, at)
        // A download that another snapshot has overtaken is of no use any more.
        const kept = [...next.waiting.map(({ id }) => id), (await readOutgoing(database))?.facts.id]
        await serverChunks.filter(({ snapshot }) => !kept.some((id) => id === snapshot)).delete()
        await writeSyncRecord(database, next)
      }),
    outgoing: async () => {
      const row = await readOutgoing(database)
      return row && { ...row, chunks: (await chunksOf(serverChunks, row.facts.id).toArray()).map(({ sealed }) => sealed) }
    },
    dropOutgoing: (snapshot, by) =>
      writing(async () => {
        if ((await readOutgoing(database))?.facts.id === snapshot) await dropOutgoing(database)
        if (by !== undefined) await writeSyncRecord(database, afterOvertaken(await readSyncRecord(database), by))
      }),
    outgoingIsCurrent: (facts, asked, at) =>
      writing(async () => {
        const next = afterUpload(await readSyncRecord(database), facts, asked)
        await writeSyncRecord(database, next)
        if ((await readOutgoing(database))?.facts.id === facts.id) await dropOutgoing(database)
        if (next.place.generation === asked) await confirmCovered(database, facts.coverage, at)
      }),
    parked: () => parked.toArray(),
    appendToken: async () => readServerTokens((await meta.get(SERVER_TOKENS_KEY))?.value)?.appendToken,
    beat: async (at) => {
      await meta.put({ key: BEAT_KEY, value: at })
    },
    lastBeat: async () => {
      const at = (await meta.get(BEAT_KEY))?.value
      return typeof at === 'number' ? at : undefined
    },
    close: () => {
      dexie.close()
    },
  }
}

const chunksOf = (table: Dexie.Table<ChunkRow, [string, number]>, snapshot: string) =>
  table.where('[snapshot+index]').between([snapshot, Dexie.minKey], [snapshot, Dexie.maxKey])

/** Its chunks stay where it also came back from the server and waits for the engine: they are the same rows. */
const dropOutgoing = async (database: JournalDatabase): Promise<void> => {
  const row = await readOutgoing(database)
  if (row === undefined) return
  const { waiting } = await readSyncRecord(database)
  if (waiting.every(({ id }) => id !== row.facts.id)) await chunksOf(database.serverChunks, row.facts.id).delete()
  await removeOutgoing(database)
}

const confirmDots = async ({ entries }: JournalDatabase, dots: readonly string[], at: number): Promise<void> => {
  await entries
    .where('dot')
    .anyOf([...dots])
    .modify(confirm(at))
}

const confirmCovered = async ({ entries }: JournalDatabase, coverage: Coverage, at: number): Promise<void> => {
  await entries
    .where('unsent')
    .equals(1)
    .and(({ writer, seq }) => covers(coverage, { writer: writer as WriterId, seq }))
    .modify(confirm(at))
}

const confirm =
  (at: number) =>
  (row: { unsent?: 1; confirmedAt?: number }): void => {
    delete row.unsent
    row.confirmedAt = at
  }

/** Out of the way of the others, and kept: the entry itself stays in the journal, and in this device's state. */
const setAside = async ({ entries, parked }: JournalDatabase, aside: SettledPush['aside']): Promise<void> => {
  for (const { dot, why } of aside) {
    const row: EntryRow | undefined = await entries.where('dot').equals(dot).first()
    if (row === undefined) continue
    await parked.put({ dot, header: row.header, sealed: row.sealed, why: `server.${why}` })
    await entries.where('dot').equals(dot).modify(unmark)
  }
}

const unmark = (row: { unsent?: 1 }): void => {
  delete row.unsent
}
