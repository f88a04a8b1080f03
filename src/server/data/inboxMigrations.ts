import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type DatabaseKind = 'sqlite' | 'postgres'

/** Steps are only ever added, and never changed once released. `wallOff`: rows of one location are seen by who named that location. */
export const inboxMigrationsFor = (
  kind: DatabaseKind,
  wallOff: (database: Kysely<unknown>, tables: readonly string[]) => Promise<void>,
): Readonly<Record<string, Migration>> => ({
  '005-inbox': {
    up: async (database: Kysely<unknown>) => {
      await makeInbox(database, kind)
      if (kind === 'postgres') await wallOff(database, ['submission'])
    },
  },
})

/** A poster is found by its token alone: who holds the token says by it which location is meant. So it has no wall. */
const makeInbox = async (database: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const bytes = kind === 'sqlite' ? sql`blob` : sql`bytea`
  const whole = kind === 'sqlite' ? sql`integer` : sql`bigint`
  const end = kind === 'sqlite' ? sql`strict` : sql``
  await database.schema
    .createTable('submission')
    .addColumn('location_no', 'integer', (column) => column.notNull().references('location.no'))
    .addColumn('id', bytes, (column) => column.notNull())
    .addColumn('sealed', bytes, (column) => column.notNull())
    .addColumn('by_phone', 'integer', (column) => column.notNull())
    .addColumn('came_at', whole, (column) => column.notNull())
    .addPrimaryKeyConstraint('submission_by_id', ['location_no', 'id'])
    .modifyEnd(end)
    .execute()
  await database.schema
    .createTable('poster')
    .addColumn('location_no', 'integer', (column) => column.primaryKey().references('location.no'))
    .addColumn('token_hash', bytes, (column) => column.notNull().unique())
    .addColumn('sealed_week', bytes, (column) => column.notNull())
    .modifyEnd(end)
    .execute()
}
