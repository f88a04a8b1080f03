import Dexie from 'dexie'
import type { EntryRow, JournalDatabase } from '#storage/journalDatabase.ts'
import type { NamedEntry, TakenPage } from '#sync/cycle/LocalJournal.ts'
import { judgeKnown } from '#sync/cycle/judgeKnown.ts'

/** Adds the rows of a page that are new here; those that are here already are confirmed. Answers how many were new. */
export const takeEntries = async (database: JournalDatabase, page: TakenPage): Promise<number> => {
  const { entries, parked } = database
  await parked.bulkPut(
    page.unreadable.map(({ seq, header, sealed }) => ({
      dot: `unreadable.${page.place.generation}.${String(seq)}`,
      header,
      sealed,
      why: 'headerUnreadable',
    })),
  )
  const known: NamedEntry[] = []
  try {
    await entries.bulkAdd(page.entries.map((entry) => asRow(entry, page.at)))
  } catch (error) {
    // One by one they were tried; those whose dot is here already are named by their place in the list.
    if (!(error instanceof Dexie.BulkError)) throw error
    for (const [at, failure] of Object.entries(error.failuresByPos)) {
      const entry = page.entries[Number(at)]
      if (failure.name !== 'ConstraintError' || entry === undefined) throw failure
      known.push(entry)
    }
  }
  if (known.length > 0) await confirmKnown(database, known, page.at)
  return page.entries.length - known.length
}

const asRow = ({ dot, header, sealed }: NamedEntry, confirmedAt: number): EntryRow => {
  const [writer = '', seq = ''] = dot.split('.')
  // The message that they came in is let go, so each keeps its own bytes only.
  return { dot, writer, seq: Number(seq), header: header.slice(), sealed: sealed.slice(), confirmedAt }
}

const confirmKnown = async ({ entries, parked }: JournalDatabase, known: readonly NamedEntry[], at: number): Promise<void> => {
  const came = new Map(known.map((entry) => [entry.dot, entry]))
  const taken: NamedEntry[] = []
  await entries
    .where('dot')
    .anyOf([...came.keys()])
    .modify((row: EntryRow & { unsent?: 1; confirmedAt?: number }) => {
      const entry = came.get(row.dot)
      if (entry === undefined) return
      if (judgeKnown(row, entry) === 'taken') taken.push(entry)
      else {
        delete row.unsent
        row.confirmedAt = at
      }
    })
  await parked.bulkPut(taken.map(({ dot, header, sealed }) => ({ dot: `${dot}.came`, header, sealed, why: 'server.dotTaken' })))
}
