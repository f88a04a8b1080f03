import type { Kysely } from 'kysely'
import { bytesOfHex, hexOfBytes } from '#server/data/hexBytes.ts'
import { insertMany } from '#server/data/insertMany.ts'
import type { JournalWriting } from '#server/data/JournalData.ts'
import type { DatabaseKind } from '#server/data/migrations.ts'
import type { ServerTables } from '#server/data/ServerTables.ts'
import { sqlJournalReading } from '#server/data/sqlJournalRows.ts'
import type { LocationScope } from '#server/data/sqlJournalRows.ts'
import { coverageToBytes } from '#server/data/storedCoverage.ts'
import { countDots, covers } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import type { WriterId } from '#sync/dot.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'

const ENTRY_COLUMNS = ['location_no', 'seq', 'writer', 'writer_seq', 'chain', 'day', 'header', 'sealed']

/** Changing within one transaction that holds the location's row. */
export const sqlJournalWriting = (transaction: Kysely<ServerTables>, kind: DatabaseKind, scope: LocationScope): JournalWriting => {
  const { no, head } = scope
  const ownLocation = () => transaction.updateTable('location').where('no', '=', no)

  return {
    ...sqlJournalReading(transaction, scope),
    append: async (rows) => {
      const last = rows.at(-1)
      if (last === undefined) return
      const values = rows.map((row) => [
        no,
        row.seq,
        bytesOfHex(row.dot.writer),
        row.dot.seq,
        bytesOfHex(row.chain),
        row.day,
        row.header,
        row.sealed,
      ])
      await insertMany(transaction, kind, 'entry', ENTRY_COLUMNS, values)
      await ownLocation()
        .set({ seq: last.seq, chain: bytesOfHex(last.chain) })
        .execute()
    },
    setGeneration: async (generation) => {
      await ownLocation().set({ generation }).execute()
    },
    keepOffer: async (snapshot, at) => {
      await transaction
        .insertInto('snapshot')
        .values({
          location_no: no,
          id: snapshot.id,
          built_on: snapshot.builtOn ?? null,
          epoch_number: snapshot.epoch.number,
          epoch_key: snapshot.epoch.keyId,
          chunks: snapshot.chunks,
          coverage: coverageToBytes(snapshot.coverage),
          offered_at: at,
          replaced_at: null,
        })
        .execute()
    },
    keepChunk: async (id, index, bytes) => {
      await transaction.insertInto('snapshot_chunk').values({ location_no: no, snapshot: id, part: index, bytes }).execute()
    },
    dropSnapshot: async (id) => {
      await transaction.deleteFrom('snapshot').where('location_no', '=', no).where('id', '=', id).execute()
    },
    makeCurrent: async (id, coverage, at) => {
      await ownLocation().set({ snapshot: id }).execute()
      if (head.snapshot !== undefined) {
        await transaction
          .updateTable('snapshot')
          .set({ replaced_at: at })
          .where('location_no', '=', no)
          .where('id', '=', head.snapshot)
          .execute()
      }
      await markCovered(transaction, no, coverage, at)
      await countRowless(transaction, no, id, coverage)
    },
    emptyCovered: async (before) => {
      const emptied = await transaction
        .updateTable('entry')
        .set({ header: null, sealed: null })
        .where('location_no', '=', no)
        .where('covered_at', '<', before)
        .where('header', 'is not', null)
        .executeTakeFirst()
      const dropped = await transaction
        .deleteFrom('snapshot')
        .where('location_no', '=', no)
        .where('replaced_at', '<', before)
        .executeTakeFirst()
      return { rows: Number(emptied.numUpdatedRows), snapshots: Number(dropped.numDeletedRows) }
    },
  }
}

/** Nothing that a snapshot covers gets a row later, so it is counted once. */
const countRowless = async (transaction: Kysely<ServerTables>, no: number, id: SnapshotId, coverage: Coverage): Promise<void> => {
  const { covered } = await transaction
    .selectFrom('entry')
    .select(({ fn }) => fn.count<number>('covered_at').as('covered'))
    .where('location_no', '=', no)
    .executeTakeFirstOrThrow()
  await transaction
    .updateTable('snapshot')
    .set({ rowless: countDots(coverage) - covered })
    .where('location_no', '=', no)
    .where('id', '=', id)
    .execute()
}

/** Rows looked at in one step; a location has tens of thousands. */
const ROWS_AT_ONCE = 5000
/** SQLite takes 32,766 parameters; a statement of this length is quick to read. */
const MARKED_AT_ONCE = 500

const markCovered = async (transaction: Kysely<ServerTables>, no: number, coverage: Coverage, at: number): Promise<void> => {
  for (let after = 0; ;) {
    const rows = await transaction
      .selectFrom('entry')
      .select(['seq', 'writer', 'writer_seq'])
      .where('location_no', '=', no)
      .where('covered_at', 'is', null)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(ROWS_AT_ONCE)
      .execute()
    const covered = rows
      .filter((row) => covers(coverage, { writer: hexOfBytes(row.writer) as WriterId, seq: row.writer_seq }))
      .map(({ seq }) => seq)
    for (let from = 0; from < covered.length; from += MARKED_AT_ONCE) {
      await transaction
        .updateTable('entry')
        .set({ covered_at: at })
        .where('location_no', '=', no)
        .where('seq', 'in', covered.slice(from, from + MARKED_AT_ONCE))
        .execute()
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < ROWS_AT_ONCE) return
    after = last.seq
  }
}
