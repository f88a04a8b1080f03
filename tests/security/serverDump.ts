import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import type { ServerTables } from '#server/data/ServerTables.ts'
import { ROOT } from '#tools/run.ts'
import { folderWith } from '#tests/support/folderWith.ts'

/** What somebody who takes the server along finds, by the name of where it lay. */
export type Dump = ReadonlyMap<string, Uint8Array>

/** Every value of every table, bytes as bytes. */
export const tablesOf = async (database: SqlDatabase): Promise<Dump> => {
  const dump = new Map<string, Uint8Array>()
  await database.read(async (transaction) => {
    // PostgreSQL shows rows of the location that a transaction names, also to the owner of the tables; there is one here.
    if (database.kind === 'postgres') await sql`select set_config('app.location', no::text, true) from location`.execute(transaction)
    for (const table of await tableNames(database.kind, transaction)) {
      const { rows } = await sql<Readonly<Record<string, unknown>>>`select * from ${sql.table(table)}`.execute(transaction)
      const values = rows.flatMap((row) =>
        Object.values(row).map((value) => (value instanceof Uint8Array ? value : Buffer.from(String(value)))),
      )
      dump.set(`table ${table}`, Buffer.concat(values.flatMap((value) => [value, SEPARATOR])))
    }
  })
  return dump
}

/** The files of the embedded database as they lie there while the server runs, its log of changes among them. */
export const filesOf = async (folder: string): Promise<Dump> => {
  const names = await readdir(folder)
  return new Map(await Promise.all(names.map(async (name) => [`file ${name}`, await readFile(join(folder, name))] as const)))
}

/** The file that `npm run backup` makes, and what that says. */
export const backupOf = async (folder: string): Promise<Dump> => {
  const target = join(await folderWith({}), 'backup')
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(ROOT, 'src/tools/backup.ts'), target], {
    env: { ...process.env, DATA_DIR: folder },
  })
  return new Map([
    ['backup', await readFile(target)],
    ['words of the backup', Buffer.from(stdout + stderr)],
  ])
}

const SEPARATOR = Uint8Array.of(0)

const tableNames = async (kind: SqlDatabase['kind'], database: Kysely<ServerTables>): Promise<readonly string[]> => {
  const asked =
    kind === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table'`
      : sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = 'public'`
  return (await asked.execute(database)).rows.map(({ name }) => name)
}
