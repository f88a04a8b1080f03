import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { openPostgres } from '#server/data/openPostgres.ts'
import { openSqlite } from '#server/data/openSqlite.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'

/** Where journals are kept: a PostgreSQL by its address, or the embedded SQLite in a folder. */
export type DatabasePlace = { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'sqlite'; readonly folder: string }

/** Opens the database that the settings name. The sentence of a failure never holds the address, since that holds a password. */
export const openDatabase = async (place: DatabasePlace): Promise<Result<SqlDatabase, string>> => {
  try {
    return ok(place.kind === 'postgres' ? await openPostgres(place.url) : await openSqlite(place.folder))
  } catch (error) {
    const reason = reasonOf(error)
    return err(
      place.kind === 'postgres'
        ? `The database that DATABASE_URL names can not be used (${reason}). It must be a PostgreSQL of version 15 or newer whose account may make tables.`
        : `The database in DATA_DIR (${place.folder}) can not be used (${reason}). The folder must be one that this account may write to.`,
    )
  }
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message.replaceAll(/\w+:\/\/\S+/g, '…')
}
