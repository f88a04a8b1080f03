import type { JournalDatabase } from '#storage/journalDatabase.ts'
import type { CameEntry } from '#storage/takeFromFile.ts'

/** A parked row that may go: its entry can be opened now, or waits for its key like any other. */
export interface CameRight {
  /** The name of the parked row. */
  readonly parked: string
  /** Absent where it is merged already. */
  readonly entry?: CameEntry
}

/** What the server did not take counts as unsent once more. Answers how many. To be called in a transaction. */
export const offerAgain = async ({ entries, parked }: JournalDatabase, dots: readonly string[]): Promise<number> => {
  const here = await entries
    .where('dot')
    .anyOf([...dots])
    .modify((row: { unsent?: 1; confirmedAt?: number }) => {
      row.unsent = 1
      delete row.confirmedAt
    })
  await parked.bulkDelete([...dots])
  return here
}

/**
 * Lets these entries come in once more, at the end of the log: the snapshot on this disk stands for all positions before it, also for
 * those of entries that could not be opened when it was made. To be called in a transaction.
 */
export const comeAgain = async ({ entries, parked }: JournalDatabase, rows: readonly CameRight[]): Promise<void> => {
  for (const { parked: name, entry } of rows) {
    if (entry !== undefined) {
      const present = await entries.where('dot').equals(entry.dot).first()
      if (present?.position !== undefined) await entries.delete(present.position)
      const { dot, writer, seq, header, sealed } = entry
      await entries.add({ dot, writer, seq, header, sealed, ...marksOf(present ?? { unsent: 1 }) })
    }
    await parked.delete(name)
  }
}

const marksOf = ({ unsent, confirmedAt }: { readonly unsent?: 1; readonly confirmedAt?: number }) => ({
  ...(unsent === undefined ? {} : { unsent }),
  ...(confirmedAt === undefined ? {} : { confirmedAt }),
})
