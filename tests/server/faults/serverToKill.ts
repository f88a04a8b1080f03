import { instant } from '#kernel/Instant.ts'
import { createHandler } from '#server/createHandler.ts'
import { openDatabase } from '#server/data/openDatabase.ts'
import { listen } from '#server/listen.ts'
import { serveJournal } from '#server/serveJournal.ts'

/** The real server without the built app, as a process of its own: tests start it, talk to it and kill it. */
const [kind, place = ''] = process.argv.slice(2)
const database = await openDatabase(kind === 'postgres' ? { kind, url: place } : { kind: 'sqlite', folder: place })
if (!database.ok) throw new Error(database.error)
const log = () => undefined
const { api } = serveJournal({ database: database.value, version: '0', log, now: () => instant(Date.now()) })
const handler = createHandler({ files: new Map(), version: '0', log, https: false, onlyLocalhost: true, api })
const listening = await listen({ port: 0, host: '127.0.0.1', tls: undefined }, handler)
if (!listening.ok) throw new Error(listening.error)
process.stdout.write(`${String(listening.value.port)}\n`)
