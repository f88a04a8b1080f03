import type { Actor, JournalDeps } from '#server/journal/JournalDeps.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotHead } from '#sync/wireSnapshot.ts'

/** The head of the location's snapshot. Undefined where there is none. */
export const presentSnapshot = async (deps: JournalDeps, actor: Actor): Promise<SnapshotHead | undefined> =>
  deps.data.read(actor.location, async (rows) => {
    const snapshot = rows.head.snapshot === undefined ? undefined : await rows.snapshot(rows.head.snapshot)
    if (snapshot === undefined) return undefined
    const { id, epoch, chunks, coverage } = snapshot
    return { now: deps.now(), generation: rows.head.generation, id, epoch, chunks, coverage }
  })

/** One chunk, also of a snapshot that was replaced meanwhile: a download that was begun can be finished for seven days. */
export const snapshotChunk = (
  { data }: Pick<JournalDeps, 'data'>,
  actor: Actor,
  id: SnapshotId,
  index: number,
): Promise<Uint8Array | undefined> => data.read(actor.location, (rows) => rows.chunk(id, index))
