import { resolve } from 'node:path'
import { readConfiguration } from '#server/configuration.ts'
import { backUpSqlite } from '#server/data/backUpSqlite.ts'
import { ROOT } from '#tools/run.ts'

/** `npm run backup -- <file>`: copies the embedded database, also while the server runs. */
const [target] = process.argv.slice(2)
const configuration = readConfiguration(process.env)
const problem = ((): string | undefined => {
  if (!configuration.ok) return configuration.error.join('\n')
  if (target === undefined) return 'Say where to: npm run backup -- /safe/place/meedoenbalie.backup'
  const { database } = configuration.value
  if (database.kind === 'postgres') return 'DATABASE_URL is set: a PostgreSQL is backed up with its own pg_dump.'
  const done = backUpSqlite(resolve(ROOT, database.folder), resolve(target))
  if (done.ok) console.log(`${resolve(target)}: ${String(done.value.locations)} locations, ${String(done.value.entries)} entries, checked.`)
  return done.ok ? undefined : done.error
})()
if (problem !== undefined) {
  console.error(problem)
  process.exitCode = 1
}
