import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { instant } from '#kernel/Instant.ts'
import { readConfiguration } from '#server/configuration.ts'
import type { Configuration } from '#server/configuration.ts'
import { createHandler } from '#server/createHandler.ts'
import { openDatabase } from '#server/data/openDatabase.ts'
import { listen } from '#server/listen.ts'
import { logToStandardError } from '#server/log.ts'
import { readDist } from '#server/readDist.ts'
import { serveApi } from '#server/serveApi.ts'
import { welcome } from '#server/welcome.ts'

/** How long a running answer may take after a stop was asked for. */
const GRACE_MS = 5000

const atRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const giveUp: (...sentences: readonly string[]) => never = (...sentences) => {
  for (const sentence of sentences) console.error(sentence)
  process.exit(1)
}

const readTls = async (tls: Configuration['tls']): Promise<{ cert: string; key: string } | undefined> => {
  if (tls === undefined) return undefined
  const read = (name: string, file: string): Promise<string> =>
    readFile(file, 'utf8').catch(() => giveUp(`${name} names the file "${file}", but it can not be read.`))
  return { cert: await read('TLS_CERT', tls.certFile), key: await read('TLS_KEY', tls.keyFile) }
}

const configuration = readConfiguration(process.env)
if (!configuration.ok) giveUp(...configuration.error)
const { port, host, database: place } = configuration.value
const tls = await readTls(configuration.value.tls)

const files = await readDist(atRoot('dist'))
if (!files.ok) giveUp(files.error)

const { version } = JSON.parse(await readFile(atRoot('package.json'), 'utf8')) as { readonly version: string }
// A relative folder is meant from the root of the project, wherever the server was started from.
const database = await openDatabase(place.kind === 'sqlite' ? { kind: 'sqlite', folder: resolve(atRoot('.'), place.folder) } : place)
if (!database.ok) giveUp(database.error)
const service = serveApi({ database: database.value, version, log: logToStandardError, now: () => instant(Date.now()) })
const handler = createHandler({
  files: files.value,
  version,
  log: logToStandardError,
  https: tls !== undefined,
  onlyLocalhost: host === undefined,
  api: service.api,
})

const listening = await listen({ port, host, tls }, handler)
if (!listening.ok) giveUp(listening.error)
console.log(welcome(configuration.value, listening.value.port, await service.setUpCode()))

// Ctrl+C reaches this process twice, from the terminal and from npm: only the first counts.
let stopping = false
const stop = (): void => {
  if (stopping) return
  stopping = true
  service.endStreams()
  void listening.value
    .stop(GRACE_MS)
    .then(service.close)
    .then(() => process.exit(0))
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
