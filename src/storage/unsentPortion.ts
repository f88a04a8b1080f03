import type { EntryRow } from '#storage/journalDatabase.ts'
import type { Portion, UnsentEntry } from '#sync/cycle/LocalJournal.ts'
import { LENGTHS_BYTES } from '#sync/cycle/pace.ts'
import { sealedLength } from '#sync/sealedBytes.ts'

/** Takes rows while the portion holds; the first one in any case. Answers whether there is room for more. */
export const createPortion = ({ entries, bytes }: Portion) => {
  const taken: UnsentEntry[] = []
  let left = bytes
  return {
    taken,
    take: ({ dot, header, sealed, position = 0 }: EntryRow): boolean => {
      left -= sealedLength({ header, sealed }) + LENGTHS_BYTES
      if (taken.length > 0 && left < 0) return false
      taken.push({ dot, header, sealed, position })
      return taken.length < entries && left > 0
    },
  }
}
