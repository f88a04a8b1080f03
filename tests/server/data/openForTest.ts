import { onTestFinished } from 'vitest'
import { openPostgres } from '#server/data/openPostgres.ts'
import { openSqlite } from '#server/data/openSqlite.ts'
import { createSqlJournalData } from '#server/data/sqlJournalData.ts'
import type { JournalData } from '#server/data/JournalData.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import { folderWith } from '#tests/support/folderWith.ts'

export interface OpenForTest {
  readonly database: SqlDatabase
  readonly data: JournalData
}

const opened = (database: SqlDatabase): OpenForTest => {
  onTestFinished(() => database.close())
  return { database, data: createSqlJournalData(database) }
}

/** An empty SQLite in a folder of its own; closed and removed after the test. */
export const onSqlite = async (options: Parameters<typeof openSqlite>[1] = {}): Promise<OpenForTest> =>
  opened(await openSqlite(await folderWith({}), options))

export const onPostgres = async (url: string): Promise<OpenForTest> => opened(await openPostgres(url))
