import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { instant } from '#kernel/Instant.ts'
import { createHandler } from '#server/createHandler.ts'
import type { Handler } from '#server/createHandler.ts'
import { createSqlDeviceDirectory } from '#server/data/sqlDeviceDirectory.ts'
import type { DeviceDirectory } from '#server/data/DeviceDirectory.ts'
import { createSqlJournalData } from '#server/data/sqlJournalData.ts'
import type { JournalData } from '#server/data/JournalData.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import { tokenHash } from '#server/data/tokenHash.ts'
import type { LogLine } from '#server/log.ts'
import { serveApi } from '#server/serveApi.ts'
import type { ApiService } from '#server/serveApi.ts'
import { mintGeneration } from '#server/serveJournal.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import { DAY_MS, HERE, LAPTOP } from '#tests/server/journal/journalStories.ts'
import { onSqlite } from '#tests/server/data/openForTest.ts'

export interface Laptop {
  readonly location: LocationId
  readonly device: DeviceId
  readonly appendToken: string
  readonly syncToken: string
}

export interface Asked {
  readonly method?: string
  readonly token?: string | undefined
  readonly body?: Uint8Array | ReadableStream<Uint8Array> | undefined
  readonly headers?: Readonly<Record<string, string>>
}

export interface SyncServer {
  readonly handler: Handler
  readonly database: SqlDatabase
  readonly data: JournalData
  readonly devices: DeviceDirectory
  readonly logged: readonly LogLine[]
  readonly clock: { ms: number }
  readonly endStreams: () => void
  readonly routes: ApiService['api']['routes']
  readonly setUpCode: ApiService['setUpCode']
  readonly enrol: (location?: LocationId, device?: DeviceId) => Promise<Laptop>
  /** Asks under /api/v1; a body goes as bytes unless the headers say otherwise. */
  readonly ask: (path: string, asked?: Asked) => Promise<Response>
}

/** A device with two tokens of its own, known to a database. */
export const enrolOn = async (database: SqlDatabase, location: LocationId, device: DeviceId): Promise<Laptop> => {
  await createSqlJournalData(database).begin(location, mintGeneration())
  const [appendToken, syncToken] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')]
  await createSqlDeviceDirectory(database).put({
    location,
    device,
    appendHash: tokenHash(appendToken),
    syncHash: tokenHash(syncToken),
    at: 1,
  })
  return { location, device, appendToken, syncToken }
}

/** The whole server as a function, on a database of its own. */
export const syncServer = async (given?: SqlDatabase): Promise<SyncServer> => {
  const database = given ?? (await onSqlite()).database
  const logged: LogLine[] = []
  const clock = { ms: 20_000 * DAY_MS }
  const log = (line: LogLine) => void logged.push(line)
  const service = serveApi({ database, version: '1.2.3', log, now: () => instant(clock.ms) })
  onTestFinished(service.endStreams)
  const handler = createHandler({ files: new Map(), version: '1.2.3', log, https: false, onlyLocalhost: true, api: service.api })
  return {
    handler,
    database,
    data: createSqlJournalData(database),
    devices: createSqlDeviceDirectory(database),
    logged,
    clock,
    endStreams: service.endStreams,
    routes: service.api.routes,
    setUpCode: service.setUpCode,
    enrol: (location = HERE, device = LAPTOP) => enrolOn(database, location, device),
    ask: (path, { method = 'POST', token, body, headers = {} } = {}) =>
      handler(
        new Request(`http://localhost:8080/api/v1${path}`, {
          method,
          headers: {
            ...(body === undefined ? {} : { 'Content-Type': 'application/octet-stream' }),
            ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: body instanceof ReadableStream ? body : new Uint8Array(body), duplex: 'half' }),
        }),
      ),
  }
}
