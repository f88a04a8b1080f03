import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** A statement of five hundred places is some tens of kilobytes; those of a push come again and again, those of odd lengths do not. */
const KEPT_MOST = 64

/** The same database, which reads a statement once and uses it again: reading one that adds 200 rows took a fifth of adding them. */
export const keptStatements = (database: SqliteDatabase): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare: (text) => {
      const statement = kept.get(text) ?? database.prepare(text)
      // The one used last stands last, so the first is the one that nobody asked for longest.
      kept.delete(text)
      kept.set(text, statement)
      const [oldest] = kept.keys()
      if (kept.size > KEPT_MOST && oldest !== undefined) kept.delete(oldest)
      return statement
    },
    close: () => {
      kept.clear()
      database.close()
    },
  }
}
