import type { EntryRow, JournalDatabase } from '#storage/journalDatabase.ts'
import { sealedLength } from '#sync/sealedBytes.ts'

/** Rows read at once, from the newest on. */
const READ_AT_ONCE = 500

/** What no server has confirmed: the unsent entries, and those that a server did not take. */
export const readUnconfirmed = async ({ entries, parked }: JournalDatabase, bytes: number): Promise<readonly EntryRow[]> => {
  const refused = await parked.filter(({ why }) => why.startsWith('server.')).primaryKeys()
  const keys = [
    ...(await entries.where('dot').anyOf(refused).primaryKeys()),
    ...(await entries.where('unsent').equals(1).primaryKeys()),
  ].toSorted((a, b) => a - b)
  const newest: EntryRow[] = []
  let left = bytes
  for (let end = keys.length; end > 0; end -= READ_AT_ONCE) {
    const rows = await entries.bulkGet(keys.slice(Math.max(0, end - READ_AT_ONCE), end))
    for (const row of rows.toReversed()) {
      if (row === undefined) continue
      left -= sealedLength(row)
      if (left < 0) return newest.toReversed()
      newest.push(row)
    }
  }
  return newest.toReversed()
}
