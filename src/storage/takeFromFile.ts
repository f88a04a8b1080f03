import type { EntryRow, JournalDatabase, ParkedRow } from '#storage/journalDatabase.ts'
import { judgeKnown } from '#sync/cycle/judgeKnown.ts'

/** An entry without what this disk knows of it. */
export type CameEntry = Omit<EntryRow, 'position' | 'unsent' | 'confirmedAt'>

/** Entries as they came in a file of another laptop. */
export interface CameByFile {
  readonly entries: readonly CameEntry[]
  /** What could not be read or opened: kept to be looked at. */
  readonly aside: readonly ParkedRow[]
}

/** Adds what is new here, as unsent: whoever has the server next passes it on. Answers how many were new. To be called in a transaction. */
export const takeFromFile = async ({ entries, parked }: JournalDatabase, came: CameByFile): Promise<number> => {
  const here = new Map(
    (
      await entries
        .where('dot')
        .anyOf(came.entries.map(({ dot }) => dot))
        .toArray()
    ).map((row) => [row.dot, row]),
  )
  const { added, taken } = sortOut(came.entries, (dot) => here.get(dot))
  await entries.bulkAdd(added.map(({ dot, writer, seq, header, sealed }) => ({ dot, writer, seq, header, sealed, unsent: 1 as const })))
  await parked.bulkPut([...came.aside, ...taken])
  return added.length
}

/** What is new, each dot once, and what came under the name of other content. */
export const sortOut = (
  came: readonly CameEntry[],
  find: (dot: string) => Pick<CameEntry, 'header' | 'sealed'> | undefined,
): { readonly added: readonly CameEntry[]; readonly taken: readonly ParkedRow[] } => {
  const added = new Map<string, CameEntry>()
  const taken: ParkedRow[] = []
  for (const entry of came) {
    const { dot, header, sealed } = entry
    const present = find(dot) ?? added.get(dot)
    if (present === undefined) added.set(dot, entry)
    else if (judgeKnown(present, entry) === 'taken') taken.push({ dot: `${dot}.came`, header, sealed, why: 'dotTaken' })
  }
  return { added: [...added.values()], taken }
}
