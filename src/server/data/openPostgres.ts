import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { migrate } from '#server/data/SqlDatabase.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import type { ServerTables } from '#server/data/ServerTables.ts'

/** Older ones are no longer mended by the PostgreSQL project by the end of 2026. */
const OLDEST_POSTGRES = 15

/** Opens a PostgreSQL database and brings its tables up to date. */
export const openPostgres = async (url: string, connections = 10): Promise<SqlDatabase> => {
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 10_000, types: NUMBERS })
  // A connection that breaks while nobody uses it is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined)
  const kysely = new Kysely<ServerTables>({ dialect: new PostgresDialect({ pool }) })
  const database: SqlDatabase = {
    kind: 'postgres',
    kysely,
    read: (work) => kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    write: (work) => kysely.transaction().setIsolationLevel('read committed').execute(work),
    close: () => kysely.destroy(),
  }
  try {
    await refuseOld(kysely)
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

/** Numbers of 64 bits (type 20) come as text by default; ours stay below 2^53. */
const NUMBERS = new pg.TypeOverrides()
NUMBERS.setTypeParser(20, Number)

const refuseOld = async (kysely: Kysely<ServerTables>): Promise<void> => {
  const { rows } = await sql<{ server_version_num: string }>`show server_version_num`.execute(kysely)
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (version < OLDEST_POSTGRES) throw new Error(`DATABASE_URL leads to PostgreSQL ${version}, but ${OLDEST_POSTGRES} or newer is needed.`)
}
