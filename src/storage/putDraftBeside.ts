import Dexie from 'dexie'
import { journalDatabaseName } from '#storage/journalDatabase.ts'
import type { DraftRow } from '#storage/journalDatabase.ts'

/**
 * Keeps a draft in a journal whose tables a newer version of the app has changed, through a connection that takes the tables as they are.
 * Nothing else may be written there by older code; but what somebody is typing must be there after the page was loaded again.
 */
export const putDraftBeside = async (location: string, draft: DraftRow): Promise<void> => {
  const dexie = new Dexie(journalDatabaseName(location), { chromeTransactionDurability: 'strict' })
  await dexie.open()
  try {
    await dexie.table<DraftRow, string>('drafts').put(draft)
  } finally {
    dexie.close()
  }
}
