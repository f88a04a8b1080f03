import { instant } from '#kernel/Instant.ts'
import { createHandler } from '#server/createHandler.ts'
import { openDatabase } from '#server/data/openDatabase.ts'
import { listen } from '#server/listen.ts'
import { logToStandardError } from '#server/log.ts'
import { serveJournal } from '#server/serveJournal.ts'

/** The real server without the built app, as a process of its own: it says its port, and how large it is whenever that grew. */
const [kind, place = ''] = process.argv.slice(2)
const database = await openDatabase(kind === 'postgres' ? { kind, url: place } : { kind: 'sqlite', folder: place })
if (!database.ok) throw new Error(database.error)
const log = logToStandardError
const { api } = serveJournal({ database: database.value, version: '0', log, now: () => instant(Date.now()) })
const handler = createHandler({ files: new Map(), version: '0', log, https: false, onlyLocalhost: true, api })
const listening = await listen({ port: 0, host: '127.0.0.1', tls: undefined }, handler)
if (!listening.ok) throw new Error(listening.error)
process.send?.({ port: listening.value.port })

let most = 0
setInterval(() => {
  const { rss } = process.memoryUsage()
  if (rss > most) process.send?.({ rss: (most = rss) })
}, 100)
process.on('disconnect', () => process.exit(0))
