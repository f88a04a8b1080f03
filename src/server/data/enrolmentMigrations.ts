import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type DatabaseKind = 'sqlite' | 'postgres'

/** Steps are only ever added, and never changed once released. */
export const enrolmentMigrationsFor = (kind: DatabaseKind): Readonly<Record<string, Migration>> => ({
  '003-enrolment': { up: (database: Kysely<unknown>) => makeEnrolment(database, kind) },
})

/**
 * No wall between locations here: who comes with a code says by it which location is meant. Every statement but the search for a code
 * names one enrolment by its random id.
 */
const makeEnrolment = async (database: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const whole = kind === 'sqlite' ? sql`integer` : sql`bigint`
  const end = kind === 'sqlite' ? sql`strict` : sql``
  await database.schema
    .createTable('setup_code')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('made_at', whole, (column) => column.notNull())
    .addColumn('used_location', 'text')
    .addColumn('used_device', 'text')
    .addColumn('used_at', whole)
    .modifyEnd(end)
    .execute()
  await database.schema
    .createTable('enrolment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('location', 'text', (column) => column.notNull())
    .addColumn('inviter', 'text', (column) => column.notNull())
    .addColumn('locator', 'text', (column) => column.notNull().unique())
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addColumn('wrong_codes', 'integer', (column) => column.notNull())
    .addColumn('ends_at', whole, (column) => column.notNull())
    .addColumn('joiner', 'text')
    .addColumn('mailbox_hash', 'text')
    .addColumn('tokens_given', 'integer', (column) => column.notNull())
    .addColumn('approved', 'integer', (column) => column.notNull())
    .modifyEnd(end)
    .execute()
  await database.schema
    .createTable('enrolment_mail')
    .addColumn('enrolment', 'text', (column) => column.notNull().references('enrolment.id').onDelete('cascade'))
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('more', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('enrolment_mail_by_number', ['enrolment', 'side', 'number'])
    .modifyEnd(end)
    .execute()
}
