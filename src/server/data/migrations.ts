import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { enrolmentMigrationsFor } from '#server/data/enrolmentMigrations.ts'
import { inboxMigrationsFor } from '#server/data/inboxMigrations.ts'

export type DatabaseKind = 'sqlite' | 'postgres'

/** Steps are only ever added, and never changed once released: a database of any age goes on from where it is. */
export const migrationsFor = (kind: DatabaseKind): Readonly<Record<string, Migration>> => ({
  '001-journal': { up: (database: Kysely<unknown>) => makeJournal(database, kind) },
  '002-device': { up: (database: Kysely<unknown>) => makeDevices(database, kind) },
  ...enrolmentMigrationsFor(kind),
  '004-rowless': { up: (database: Kysely<unknown>) => countRowless(database, kind) },
  ...inboxMigrationsFor(kind, (database, tables) => wallOff(database, tables)),
})

/** Names of column types: SQLite has whole numbers of one size only, and checks types in tables that are `strict`. */
const typesOf = (kind: DatabaseKind) => ({
  bytes: kind === 'sqlite' ? sql`blob` : sql`bytea`,
  whole: kind === 'sqlite' ? sql`integer` : sql`bigint`,
  end: kind === 'sqlite' ? sql`strict` : sql``,
})

const makeJournal = async (database: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { bytes, whole, end } = typesOf(kind)
  await database.schema
    .createTable('location')
    .addColumn('no', kind === 'sqlite' ? 'integer' : 'serial', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('generation', 'text', (column) => column.notNull())
    .addColumn('seq', whole, (column) => column.notNull())
    .addColumn('chain', bytes, (column) => column.notNull())
    .addColumn('snapshot', 'text')
    .modifyEnd(end)
    .execute()
  await database.schema
    .createTable('entry')
    .addColumn('location_no', 'integer', (column) => column.notNull().references('location.no'))
    .addColumn('seq', whole, (column) => column.notNull())
    .addColumn('writer', bytes, (column) => column.notNull())
    .addColumn('writer_seq', whole, (column) => column.notNull())
    .addColumn('chain', bytes, (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('header', bytes)
    .addColumn('sealed', bytes)
    .addColumn('covered_at', whole)
    .addPrimaryKeyConstraint('entry_by_seq', ['location_no', 'seq'])
    .addUniqueConstraint('entry_by_dot', ['location_no', 'writer', 'writer_seq'])
    .modifyEnd(end)
    .execute()
  await database.schema
    .createTable('snapshot')
    .addColumn('location_no', 'integer', (column) => column.notNull().references('location.no'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('built_on', 'text')
    .addColumn('epoch_number', whole, (column) => column.notNull())
    .addColumn('epoch_key', 'text', (column) => column.notNull())
    .addColumn('chunks', 'integer', (column) => column.notNull())
    .addColumn('coverage', bytes, (column) => column.notNull())
    .addColumn('offered_at', whole, (column) => column.notNull())
    .addColumn('replaced_at', whole)
    .addPrimaryKeyConstraint('snapshot_by_id', ['location_no', 'id'])
    .modifyEnd(end)
    .execute()
  await database.schema
    .createTable('snapshot_chunk')
    .addColumn('location_no', 'integer', (column) => column.notNull())
    .addColumn('snapshot', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('snapshot_chunk_by_part', ['location_no', 'snapshot', 'part'])
    .addForeignKeyConstraint('snapshot_chunk_of', ['location_no', 'snapshot'], 'snapshot', ['location_no', 'id'], (key) =>
      key.onDelete('cascade'),
    )
    .modifyEnd(end)
    .execute()
  if (kind === 'postgres') await wallOff(database, ['entry', 'snapshot', 'snapshot_chunk'])
}

const countRowless = async (database: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  await database.schema
    .alterTable('snapshot')
    .addColumn('rowless', typesOf(kind).whole, (column) => column.notNull().defaultTo(0))
    .execute()
}

/**
 * A second wall: a statement sees and writes rows of the location that its transaction named, and none where it named none. `force`
 * holds the owner of the table to it too; a superuser is never held, so the server should not be one.
 */
const wallOff = async (database: Kysely<unknown>, tables: readonly string[]): Promise<void> => {
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(database)
    await sql`alter table ${sql.table(table)} force row level security`.execute(database)
    await sql`
      create policy own_location on ${sql.table(table)}
      using (location_no = nullif(current_setting('app.location', true), '')::integer)
      with check (location_no = nullif(current_setting('app.location', true), '')::integer)`.execute(database)
  }
}

const makeDevices = async (database: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { bytes, whole, end } = typesOf(kind)
  await database.schema
    .createTable('device')
    .addColumn('location_no', 'integer', (column) => column.notNull().references('location.no'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('append_hash', bytes, (column) => column.notNull().unique())
    .addColumn('sync_hash', bytes, (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('added_at', whole, (column) => column.notNull())
    .addPrimaryKeyConstraint('device_by_id', ['location_no', 'id'])
    .modifyEnd(end)
    .execute()
}
