import type { Kysely } from 'kysely'
import { bytesOfHex, hexOfBytes, plainBytes } from '#server/data/hexBytes.ts'
import type { FullRow, JournalHead, JournalReading, KnownRow, StoredSnapshot } from '#server/data/JournalData.ts'
import type { ServerTables } from '#server/data/ServerTables.ts'
import { coverageOfBytes } from '#server/data/storedCoverage.ts'
import type { Dot, WriterId } from '#sync/dot.ts'
import { FIRST_CHAIN } from '#sync/journalPlace.ts'
import type { Chain } from '#sync/journalPlace.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'

/** A location's row in the database, by which all its other rows are found. */
export interface LocationScope {
  readonly no: number
  readonly head: JournalHead
}

/** Reading within one transaction; every statement names the location. */
export const sqlJournalReading = (transaction: Kysely<ServerTables>, { no, head }: LocationScope): JournalReading => {
  const entries = () => transaction.selectFrom('entry').where('location_no', '=', no)
  const chunks = (id: SnapshotId) => transaction.selectFrom('snapshot_chunk').where('location_no', '=', no).where('snapshot', '=', id)

  return {
    head,
    chainAt: async (seq) => {
      if (seq === 0) return FIRST_CHAIN
      const row = await entries().select('chain').where('seq', '=', seq).executeTakeFirst()
      return row === undefined ? undefined : (hexOfBytes(row.chain) as Chain)
    },
    rowsAfter: async (seq, limit, withCovered) => {
      const full = entries().select(['seq', 'day', 'header', 'sealed']).where('seq', '>', seq).where('header', 'is not', null)
      const asked = withCovered ? full : full.where('covered_at', 'is', null)
      const rows = await asked.orderBy('seq').limit(limit).execute()
      return rows.flatMap(({ header, sealed, ...row }): FullRow[] =>
        header === null || sealed === null ? [] : [{ ...row, header: plainBytes(header), sealed: plainBytes(sealed) }],
      )
    },
    rowsOf: async (dots) => {
      const known: KnownRow[] = []
      for (const [writer, seqs] of seqsByWriter(dots)) {
        const rows = await entries()
          .select(['writer_seq', 'covered_at', 'header', 'sealed'])
          .where('writer', '=', bytesOfHex(writer))
          .where('writer_seq', 'in', seqs)
          .execute()
        for (const row of rows) {
          const { header, sealed } = row
          known.push({
            dot: { writer, seq: row.writer_seq },
            covered: row.covered_at !== null,
            bytes: header === null || sealed === null ? undefined : { header: plainBytes(header), sealed: plainBytes(sealed) },
          })
        }
      }
      return known
    },
    snapshot: async (id) => {
      const row = await transaction.selectFrom('snapshot').selectAll().where('location_no', '=', no).where('id', '=', id).executeTakeFirst()
      return row === undefined ? undefined : readSnapshot(row)
    },
    chunk: async (id, index) => {
      const row = await chunks(id).select('bytes').where('part', '=', index).executeTakeFirst()
      return row === undefined ? undefined : plainBytes(row.bytes)
    },
    rowless: async () => {
      if (head.snapshot === undefined) return 0
      const present = transaction.selectFrom('snapshot').select('rowless').where('location_no', '=', no).where('id', '=', head.snapshot)
      return (await present.executeTakeFirst())?.rowless ?? 0
    },
    chunksThere: async (id) => (await chunks(id).select('part').orderBy('part').execute()).map(({ part }) => part),
    unfinishedOffers: async () => {
      const offers = await transaction
        .selectFrom('snapshot')
        .select(['id', 'offered_at'])
        .where('location_no', '=', no)
        .where('replaced_at', 'is', null)
        .orderBy('offered_at')
        .execute()
      return offers.filter(({ id }) => id !== head.snapshot).map((row) => ({ id: row.id as SnapshotId, offeredAt: row.offered_at }))
    },
  }
}

const seqsByWriter = (dots: readonly Dot[]): ReadonlyMap<WriterId, number[]> => {
  const byWriter = new Map<WriterId, number[]>()
  for (const { writer, seq } of dots) {
    const seqs = byWriter.get(writer)
    if (seqs === undefined) byWriter.set(writer, [seq])
    else seqs.push(seq)
  }
  return byWriter
}

const readSnapshot = (row: {
  readonly id: string
  readonly built_on: string | null
  readonly epoch_number: number
  readonly epoch_key: string
  readonly chunks: number
  readonly coverage: Uint8Array
}): StoredSnapshot => ({
  id: row.id as SnapshotId,
  builtOn: row.built_on === null ? undefined : (row.built_on as SnapshotId),
  epoch: { number: row.epoch_number, keyId: row.epoch_key },
  chunks: row.chunks,
  coverage: coverageOfBytes(row.coverage),
})
