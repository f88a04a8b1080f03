import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import pg from 'pg'
import type { SealedBytes } from '#sync/sealedBytes.ts'

/** One push as rows, for a database that nothing stands in front of. */
type Batch = readonly (readonly unknown[])[]

const COLUMNS = 8

/** The rows that the server would store, without looking into them: prepared before the clock runs. */
export const batchOf = (location: number, entries: readonly SealedBytes[]): Batch => {
  const writer = randomBytes(8)
  return entries.map(({ header, sealed }, index) => {
    const seq = index + 1
    return [location, seq, writer, seq, createHash('sha256').update(header).digest(), 20_000, Buffer.from(header), Buffer.from(sealed)]
  })
}

const TABLE = (bytes: string, whole: string): string =>
  `create table entry (location_no integer not null, seq ${whole} not null, writer ${bytes} not null, writer_seq ${whole} not null,
   chain ${bytes} not null, day integer not null, header ${bytes}, sealed ${bytes}, covered_at ${whole},
   primary key (location_no, seq), unique (location_no, writer, writer_seq))`
const INTO = 'insert into entry (location_no, seq, writer, writer_seq, chain, day, header, sealed) values '

/** Rows a second into SQLite, flushed at each batch as the server does. */
export const bareSqlite = async (batches: readonly Batch[]): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'meedoenbalie-bench-bare-'))
  const file = new SqliteFile(join(folder, 'bare.sqlite'))
  for (const line of ['journal_mode = WAL', 'synchronous = FULL']) file.pragma(line)
  file.exec(TABLE('blob', 'integer'))
  const put = file.prepare(`${INTO}(?, ?, ?, ?, ?, ?, ?, ?)`)
  const putAll = file.transaction((batch: Batch) => {
    for (const row of batch) put.run(...row)
  })
  const began = performance.now()
  for (const batch of batches) putAll(batch)
  const seconds = (performance.now() - began) / 1000
  file.close()
  await rm(folder, { recursive: true })
  return rowsOf(batches) / seconds
}

/** Rows a second into PostgreSQL over as many connections at once as pushes are on their way. */
export const barePostgres = async (url: string, batches: readonly Batch[], atOnce: number): Promise<number> => {
  const pool = new pg.Pool({ connectionString: url, max: atOnce })
  await pool.query(TABLE('bytea', 'bigint'))
  const statement = (rows: number): string =>
    INTO +
    Array.from(
      { length: rows },
      (_, row) => `(${Array.from({ length: COLUMNS }, (__, column) => `$${String(row * COLUMNS + column + 1)}`).join(',')})`,
    ).join(',')
  const text = statement(batches[0]?.length ?? 0)
  const waiting = [...batches]
  const one = async (): Promise<void> => {
    for (let batch = waiting.pop(); batch !== undefined; batch = waiting.pop()) await pool.query(text, batch.flat())
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: atOnce }, one))
  const seconds = (performance.now() - began) / 1000
  await pool.end()
  return rowsOf(batches) / seconds
}

const rowsOf = (batches: readonly Batch[]): number => batches.reduce((sum, { length }) => sum + length, 0)
