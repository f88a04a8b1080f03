import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { bytesOfHex, hexOfBytes } from '#server/data/hexBytes.ts'
import type { JournalData } from '#server/data/JournalData.ts'
import type { ServerTables } from '#server/data/ServerTables.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import { sqlJournalReading } from '#server/data/sqlJournalRows.ts'
import type { LocationScope } from '#server/data/sqlJournalRows.ts'
import { sqlJournalWriting } from '#server/data/sqlJournalWriting.ts'
import type { LocationId } from '#sync/entryHeader.ts'
import { FIRST_CHAIN } from '#sync/journalPlace.ts'
import type { Chain, Generation } from '#sync/journalPlace.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'

/** Journals in SQLite or PostgreSQL. */
export const createSqlJournalData = (database: SqlDatabase): JournalData => ({
  begin: async (location, generation) => {
    const row = { id: location, generation, seq: 0, chain: bytesOfHex(FIRST_CHAIN), snapshot: null }
    await database.write((transaction) =>
      transaction
        .insertInto('location')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute(),
    )
  },
  write: (location, work) =>
    database.write(async (transaction) => {
      const scope = await findLocation(database, transaction, location, true)
      return scope === undefined ? undefined : work(sqlJournalWriting(transaction, database.kind, scope))
    }),
  read: (location, work) =>
    database.read(async (transaction) => {
      const scope = await findLocation(database, transaction, location, false)
      return scope === undefined ? undefined : work(sqlJournalReading(transaction, scope))
    }),
  locations: async () =>
    (await database.kysely.selectFrom('location').select('id').orderBy('no').execute()).map(({ id }) => id as LocationId),
})

/**
 * Finds a location's row and, to write, locks it until the transaction ends: who adds rows next waits here, so numbers become visible
 * in their order. SQLite has one writer anyway (`begin immediate`). PostgreSQL is also told whose rows this transaction may see.
 */
const findLocation = async (
  { kind }: SqlDatabase,
  transaction: Kysely<ServerTables>,
  location: LocationId,
  toWrite: boolean,
): Promise<LocationScope | undefined> => {
  const asked = transaction.selectFrom('location').select(['no', 'generation', 'seq', 'chain', 'snapshot']).where('id', '=', location)
  const row =
    kind === 'sqlite'
      ? await asked.executeTakeFirst()
      : await (toWrite ? asked.forUpdate() : asked).select(sql`set_config('app.location', no::text, true)`.as('scope')).executeTakeFirst()
  if (row === undefined) return undefined
  const { no, generation, seq, chain, snapshot } = row
  return {
    no,
    head: {
      generation: generation as Generation,
      seq,
      chain: hexOfBytes(chain) as Chain,
      snapshot: snapshot === null ? undefined : (snapshot as SnapshotId),
    },
  }
}
