import type { JournalDeps } from '#server/journal/JournalDeps.ts'
import { KEEP_COVERED_MS, KEEP_UNFINISHED_MS } from '#server/journal/snapshotLimits.ts'

export interface Swept {
  readonly rows: number
  readonly snapshots: number
}

/** Empties what has been covered or replaced for seven days, and gives up uploads that nobody finished. One location after the other. */
export const sweepJournals = async ({ data, now }: Pick<JournalDeps, 'data' | 'now'>): Promise<Swept> => {
  const swept = { rows: 0, snapshots: 0 }
  for (const location of await data.locations()) {
    await data.write(location, async (rows) => {
      const emptied = await rows.emptyCovered(now() - KEEP_COVERED_MS)
      const given = (await rows.unfinishedOffers()).filter(({ offeredAt }) => offeredAt < now() - KEEP_UNFINISHED_MS)
      for (const { id } of given) await rows.dropSnapshot(id)
      swept.rows += emptied.rows
      swept.snapshots += emptied.snapshots + given.length
    })
  }
  return swept
}
