import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { keptStatements } from '#server/data/keptStatements.ts'
import { migrate } from '#server/data/SqlDatabase.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import type { ServerTables } from '#server/data/ServerTables.ts'

export const SQLITE_FILE = 'meedoenbalie.sqlite'

interface SqliteOptions {
  /** The file may not grow beyond that many pages of 4 KiB: how tests fill a disk. */
  readonly maxPages?: number
}

/** Opens the embedded database in a folder, and makes it where there is none. Only this account can read it. */
export const openSqlite = async (folder: string, options: SqliteOptions = {}): Promise<SqlDatabase> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, SQLITE_FILE)
  const file = new SqliteFile(path)
  chmodSync(path, 0o600)
  // What is confirmed survives a power cut: the log is flushed at each commit (FULL), not only at checkpoints (NORMAL).
  for (const line of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000']) file.pragma(line)
  const kysely = new Kysely<ServerTables>({ dialect: new SqliteDialect({ database: keptStatements(file) }) })
  const database: SqlDatabase = {
    kind: 'sqlite',
    kysely,
    read: (work) => inTransaction(kysely, sql`begin`, work),
    // The lock for writing is taken at the beginning: taken later, two processes could each wait for the other.
    write: (work) => inTransaction(kysely, sql`begin immediate`, work),
    close: () => kysely.destroy(),
  }
  await migrate(database)
  if (options.maxPages !== undefined) file.pragma(`max_page_count = ${String(options.maxPages)}`)
  return database
}

const inTransaction = <T>(
  kysely: Kysely<ServerTables>,
  begin: ReturnType<typeof sql>,
  work: (transaction: Kysely<ServerTables>) => Promise<T>,
): Promise<T> =>
  kysely.connection().execute(async (connection) => {
    await begin.execute(connection)
    try {
      const done = await work(connection)
      await sql`commit`.execute(connection)
      return done
    } catch (error) {
      // SQLite may have undone it already, as when the disk is full: then there is nothing to undo.
      await sql`rollback`.execute(connection).catch(() => undefined)
      throw error
    }
  })
