import { resolve } from 'node:path'
import { readConfiguration } from '#server/configuration.ts'
import { restoreSqlite } from '#server/data/restoreSqlite.ts'
import { mintGeneration } from '#server/serveJournal.ts'
import { ROOT } from '#tools/run.ts'

/** `npm run restore -- <file>`: puts a backup in the place of the embedded database. The server must be stopped. */
const [source] = process.argv.slice(2)
const configuration = readConfiguration(process.env)
const problem = await (async (): Promise<string | undefined> => {
  if (!configuration.ok) return configuration.error.join('\n')
  if (source === undefined) return 'Say from where: npm run restore -- /safe/place/meedoenbalie.backup'
  const { database } = configuration.value
  if (database.kind === 'postgres') return 'DATABASE_URL is set: a PostgreSQL is put back with its own pg_restore.'
  const done = await restoreSqlite(resolve(source), resolve(ROOT, database.folder), mintGeneration)
  if (done.ok) console.log(`Put back. What was there before lies in ${done.value.before ?? 'no file: there was nothing'}.`)
  return done.ok ? undefined : done.error
})()
if (problem !== undefined) {
  console.error(problem)
  process.exitCode = 1
}
