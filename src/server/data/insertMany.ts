import { CompiledQuery } from 'kysely'
import type { Kysely } from 'kysely'
import type { DatabaseKind } from '#server/data/migrations.ts'
import type { ServerTables } from '#server/data/ServerTables.ts'

type Value = string | number | Uint8Array | null

/** Rows a statement: few statements, and far below what either database takes as parameters (32,766 and 65,535). */
const ROWS_AT_ONCE = 200

/**
 * Adds many rows with few statements. Written by hand, since a builder takes longer to spell out five hundred rows than the database
 * to store them. Table and columns come from this folder only, never from a request.
 */
export const insertMany = async (
  transaction: Kysely<ServerTables>,
  kind: DatabaseKind,
  table: keyof ServerTables,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = rows.slice(from, from + ROWS_AT_ONCE)
    await transaction.executeQuery(CompiledQuery.raw(statementFor(kind, table, columns, part.length), part.flat()))
  }
}

const statements = new Map<string, string>()

const statementFor = (kind: DatabaseKind, table: string, columns: readonly string[], rows: number): string => {
  const key = `${kind} ${table} ${String(rows)}`
  const known = statements.get(key)
  if (known !== undefined) return known
  const mark = (at: number): string => (kind === 'sqlite' ? '?' : `$${String(at + 1)}`)
  const row = (at: number): string => `(${columns.map((_, column) => mark(at * columns.length + column)).join(',')})`
  const statement = `insert into ${table} (${columns.join(',')}) values ${Array.from({ length: rows }, (_, at) => row(at)).join(',')}`
  statements.set(key, statement)
  return statement
}
