import type { JournalDatabase } from '#storage/journalDatabase.ts'
import { FIRST_SYNC_RECORD } from '#sync/cycle/syncRecord.ts'
import type { SyncRecord } from '#sync/cycle/syncRecord.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotFacts } from '#sync/wireSnapshot.ts'

const SYNC_KEY = 'sync'
const OUTGOING_KEY = 'outgoing'

/** A snapshot on its way to the server, without its chunks. */
export interface OutgoingRow {
  readonly facts: SnapshotFacts
  readonly builtOn: SnapshotId | undefined
}

/** The row is only written by `writeSyncRecord`, so what is there is one. */
export const readSyncRecord = async ({ meta }: JournalDatabase): Promise<SyncRecord> =>
  ((await meta.get(SYNC_KEY))?.value as SyncRecord | undefined) ?? FIRST_SYNC_RECORD

export const writeSyncRecord = async ({ meta }: JournalDatabase, record: SyncRecord): Promise<void> => {
  await meta.put({ key: SYNC_KEY, value: record })
}

export const readOutgoing = async ({ meta }: JournalDatabase): Promise<OutgoingRow | undefined> =>
  (await meta.get(OUTGOING_KEY))?.value as OutgoingRow | undefined

export const writeOutgoing = async ({ meta }: JournalDatabase, outgoing: OutgoingRow): Promise<void> => {
  await meta.put({ key: OUTGOING_KEY, value: outgoing })
}

export const removeOutgoing = async ({ meta }: JournalDatabase): Promise<void> => meta.delete(OUTGOING_KEY)
