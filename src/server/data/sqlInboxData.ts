import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { plainBytes } from '#server/data/hexBytes.ts'
import type { InboxTables } from '#server/data/InboxTables.ts'
import type { ServerTables } from '#server/data/ServerTables.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import type { InboxData } from '#server/inbox/InboxData.ts'
import type { LocationId } from '#sync/entryHeader.ts'
import { idOfBytes, idToBytes } from '#sync/idBytes.ts'

type Tables = Kysely<ServerTables & InboxTables>

/** Submissions and posters in SQLite or PostgreSQL. Every statement names the location, or a poster by the hash of its token. */
export const createSqlInboxData = (database: SqlDatabase): InboxData => {
  /** The location's row is locked while submissions are added, so that two who come at once do not both find the last room. */
  const within = async <T>(location: LocationId, work: (tables: Tables, no: number) => Promise<T>): Promise<T | undefined> =>
    database.write(async (transaction) => {
      const asked = transaction.selectFrom('location').select('no').where('id', '=', location)
      const row =
        database.kind === 'sqlite'
          ? await asked.executeTakeFirst()
          : await asked
              .forUpdate()
              .select(sql`set_config('app.location', no::text, true)`.as('scope'))
              .executeTakeFirst()
      return row && work(transaction.$extendTables<InboxTables>(), row.no)
    })

  return {
    add: async (location, rows, by, at, most) =>
      (await within(location, async (tables, no) => {
        if (rows.length === 0) return 'kept'
        const all = tables.selectFrom('submission').where('location_no', '=', no)
        const present = await all
          .select('id')
          .where(
            'id',
            'in',
            rows.map(({ id }) => bytesOf(id)),
          )
          .execute()
        const known = new Set(present.map(({ id }) => idOfBytes(id)))
        const fresh = [...new Map(rows.map((row) => [row.id, row])).values()].filter(({ id }) => !known.has(id))
        if (fresh.length === 0) return 'kept'
        const byPhone = by === 'phone' ? 1 : 0
        const { count } = await all
          .select((columns) => columns.fn.countAll<number>().as('count'))
          .where('by_phone', '=', byPhone)
          .executeTakeFirstOrThrow()
        if (count + fresh.length > most) return 'full'
        await tables
          .insertInto('submission')
          .values(fresh.map(({ id, sealed }) => ({ location_no: no, id: bytesOf(id), sealed, by_phone: byPhone, came_at: at })))
          .execute()
        return 'kept'
      })) ?? 'full',
    ids: async (location) =>
      (await within(location, async (tables, no) => {
        const rows = await tables.selectFrom('submission').select('id').where('location_no', '=', no).orderBy('came_at').execute()
        return rows.map(({ id }) => idOfBytes(id))
      })) ?? [],
    some: async (location, ids) =>
      (await within(location, async (tables, no) => {
        if (ids.length === 0) return []
        const rows = await tables
          .selectFrom('submission')
          .select('sealed')
          .where('location_no', '=', no)
          .where('id', 'in', ids.map(bytesOf))
          .execute()
        return rows.map(({ sealed }) => plainBytes(sealed))
      })) ?? [],
    remove: async (location, ids) => {
      if (ids.length === 0) return
      await within(location, (tables, no) =>
        tables.deleteFrom('submission').where('location_no', '=', no).where('id', 'in', ids.map(bytesOf)).execute(),
      )
    },
    putPoster: async (location, tokenHash, sealedWeek) => {
      await within(location, (tables, no) => {
        const given = { token_hash: tokenHash, sealed_week: sealedWeek }
        return tables
          .insertInto('poster')
          .values({ location_no: no, ...given })
          .onConflict((conflict) => conflict.column('location_no').doUpdateSet(given))
          .execute()
      })
    },
    poster: async (tokenHash) => {
      const row = await database.kysely
        .$extendTables<InboxTables>()
        .selectFrom('poster')
        .innerJoin('location', 'location.no', 'poster.location_no')
        .select(['location.id as location', 'poster.sealed_week as week'])
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      return row && { location: row.location as LocationId, sealedWeek: plainBytes(row.week) }
    },
    sweep: async (before) => {
      let gone = 0
      for (const { id } of await database.kysely.selectFrom('location').select('id').execute()) {
        const done = await within(id as LocationId, (tables, no) =>
          tables.deleteFrom('submission').where('location_no', '=', no).where('came_at', '<', before).executeTakeFirst(),
        )
        gone += Number(done?.numDeletedRows ?? 0)
      }
      return gone
    },
  }
}

const bytesOf = (id: string): Uint8Array => Buffer.from(idToBytes(id) ?? [])
