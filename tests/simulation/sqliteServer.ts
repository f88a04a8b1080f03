import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHttpServer } from '#courier/httpServer.ts'
import type { SeededRandom } from '#demo/seededRandom.ts'
import type { Instant } from '#kernel/Instant.ts'
import { createHandler } from '#server/createHandler.ts'
import type { Handler } from '#server/createHandler.ts'
import { backUpSqlite } from '#server/data/backUpSqlite.ts'
import { openSqlite, SQLITE_FILE } from '#server/data/openSqlite.ts'
import { createSqlDeviceDirectory } from '#server/data/sqlDeviceDirectory.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import { createSqlJournalData } from '#server/data/sqlJournalData.ts'
import { tokenHash } from '#server/data/tokenHash.ts'
import { sweepJournals } from '#server/journal/sweepJournals.ts'
import { mintGeneration, serveJournal } from '#server/serveJournal.ts'
import type { JournalService } from '#server/serveJournal.ts'
import { createCoverage } from '#sync/coverage.ts'
import type { WriterId } from '#sync/dot.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import { carriedFetch } from '#tests/simulation/carriedFetch.ts'
import type { OnServer, SimServer } from '#tests/simulation/SimParts.ts'

interface SqliteServerDeps {
  readonly location: LocationId
  readonly dice: SeededRandom
  readonly now: () => Instant
}

interface Running {
  readonly database: SqlDatabase
  readonly service: JournalService
  readonly handler: Handler
}

/** The whole server on a SQLite in a folder of its own, asked as a browser asks it. */
export const sqliteServer = async ({
  location,
  dice,
  now,
}: SqliteServerDeps): Promise<SimServer & { readonly close: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'meedoenbalie-sim-'))
  const tokens = new Map<DeviceId, Tokens>()
  let backups = 0
  let dies = false

  const start = async (): Promise<Running> => {
    const database = await openSqlite(folder)
    const mortal: SqlDatabase = {
      ...database,
      write: (work) =>
        database.write(async (transaction) => {
          const done = await work(transaction)
          // A process that ends when everything is worked out and nothing is written.
          if (dies) throw new Error('The server died')
          return done
        }),
    }
    const service = serveJournal({ database: mortal, version: 'sim', log: () => undefined, now })
    const parts = { files: new Map(), version: 'sim', log: () => undefined, https: false, onlyLocalhost: false, api: service.api }
    await createSqlJournalData(database).begin(location, mintGeneration())
    for (const device of tokens.keys()) await admit(database, device)
    return { database, service, handler: createHandler(parts) }
  }

  const stop = async ({ service }: Running): Promise<void> => {
    service.endStreams()
    await service.close()
  }

  /** A coordinator lets a laptop in, again where the server was put back to a time before it. */
  const admit = async (database: SqlDatabase, device: DeviceId): Promise<void> => {
    const own = tokens.get(device) ?? { append: drawToken(dice), sync: drawToken(dice) }
    tokens.set(device, own)
    const hashes = { appendHash: tokenHash(own.append), syncHash: tokenHash(own.sync) }
    await createSqlDeviceDirectory(database).put({ location, device, ...hashes, at: now() })
  }

  let running = await start()
  const fileOf = (which: number): string => join(folder, `backup-${String(which)}`)
  const backUp = (): Promise<void> => {
    backUpSqlite(folder, fileOf(backups++))
    return Promise.resolve()
  }
  await backUp()

  const ask = async (device: DeviceId, request: Request, isLast: boolean): Promise<Response> => {
    if (!tokens.has(device)) await admit(running.database, device)
    request.headers.set('Authorization', `Bearer ${tokenOf(request, tokens.get(device))}`)
    dies = isLast
    try {
      return await running.handler(request)
    } finally {
      dies = false
    }
  }

  return {
    reach: (device, token, line) =>
      createHttpServer({ request: carriedFetch(line, (request, isLast) => ask(device, request, isLast)), location, token }),
    backUp,
    backups: () => backups,
    putBack: async (which) => {
      await stop(running)
      for (const end of ['', '-wal', '-shm']) await rm(join(folder, SQLITE_FILE + end), { force: true })
      await copyFile(fileOf(which), join(folder, SQLITE_FILE))
      running = await start()
    },
    sweep: async () => {
      await sweepJournals({ data: createSqlJournalData(running.database), now })
    },
    lookInto: () => lookInto(running.database, location),
    close: async () => {
      await stop(running)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Tokens {
  readonly append: string
  readonly sync: string
}

const drawToken = (dice: SeededRandom): string => Buffer.from(Array.from({ length: 32 }, () => dice.below(256))).toString('base64url')

/** The client is given the kind of token it may use; which one that is for this laptop is known here. */
const tokenOf = (request: Request, tokens: Tokens | undefined): string =>
  (request.headers.get('Authorization') === 'Bearer append' ? tokens?.append : tokens?.sync) ?? ''

const lookInto = async (database: SqlDatabase, location: LocationId): Promise<OnServer> => {
  const coverage = await createSqlJournalData(database).read(
    location,
    async (rows) => rows.head.snapshot && (await rows.snapshot(rows.head.snapshot))?.coverage,
  )
  const rows = await database.kysely.selectFrom('entry').select(['writer', 'writer_seq']).orderBy('seq').execute()
  const dots = rows.map((row) => `${Buffer.from(row.writer).toString('hex') as WriterId}.${String(row.writer_seq)}`)
  return { dots, coverage: coverage ?? createCoverage() }
}
