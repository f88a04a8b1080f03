import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrationsFor } from '#server/data/migrations.ts'
import type { DatabaseKind } from '#server/data/migrations.ts'
import type { ServerTables } from '#server/data/ServerTables.ts'

/** One of the two databases, with the two kinds of transaction that the server knows. */
export interface SqlDatabase {
  readonly kind: DatabaseKind
  readonly kysely: Kysely<ServerTables>
  /** Reads that all see one moment. */
  readonly read: <T>(work: (transaction: Kysely<ServerTables>) => Promise<T>) => Promise<T>
  /** May change things; committed when the work ends, undone when it throws. */
  readonly write: <T>(work: (transaction: Kysely<ServerTables>) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** Brings the tables up to this version. Two servers that start at once wait for each other. */
export const migrate = async ({ kysely, kind }: Pick<SqlDatabase, 'kysely' | 'kind'>): Promise<void> => {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: () => Promise.resolve({ ...migrationsFor(kind) }) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error instanceof Error ? error : new Error('The tables could not be brought up to date', { cause: error })
}
