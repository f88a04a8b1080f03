import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Hono } from 'hono'
import type { Instant } from '#kernel/Instant.ts'
import { createApi } from '#server/createApi.ts'
import { createSqlDeviceDirectory } from '#server/data/sqlDeviceDirectory.ts'
import { createSqlJournalData } from '#server/data/sqlJournalData.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import { storageFailure } from '#server/data/storageFailure.ts'
import { KEEP_SUBMISSIONS_MS } from '#server/inbox/inboxLimits.ts'
import { sweepJournals } from '#server/journal/sweepJournals.ts'
import type { Log } from '#server/log.ts'
import { createMetrics } from '#server/metrics.ts'
import type { Metrics } from '#server/metrics.ts'
import { createPokes } from '#server/pokes.ts'
import { serveInbox } from '#server/serveInbox.ts'
import { GENERATION_BYTES } from '#sync/journalPlace.ts'
import type { Generation } from '#sync/journalPlace.ts'

export interface JournalService {
  /** To be mounted at /api. */
  readonly api: Hono
  readonly metrics: Metrics
  /** Ends the streams, so that open connections do not hold up a stop. */
  readonly endStreams: () => void
  /** Closes the database; after this nothing is answered any more. */
  readonly close: () => Promise<void>
}

export interface ServiceParts {
  readonly database: SqlDatabase
  readonly version: string
  readonly log: Log
  readonly now: () => Instant
}

/** How often covered bytes are looked through: an hour, in milliseconds. */
const SWEEP_EVERY_MS = 60 * 60 * 1000

export const mintGeneration = (): Generation => randomBytes(GENERATION_BYTES).toString('hex') as Generation

/** Puts the sync server together on an open database. */
export const serveJournal = ({ database, version, log, now }: ServiceParts): JournalService => {
  const data = createSqlJournalData(database)
  const pokes = createPokes()
  const metrics = createMetrics()
  const api = createApi({
    data,
    now,
    mintGeneration,
    closedEpochs: () => Promise.resolve(() => false),
    devices: createSqlDeviceDirectory(database),
    pokes,
    metrics,
    version,
    askDatabase: async () => {
      await sql`select 1`.execute(database.kysely)
    },
  })

  const { api: inboxApi, inbox } = serveInbox({ database, now, metrics, pokes })
  api.route('/', inboxApi)

  const sweep = (): void => {
    Promise.all([sweepJournals({ data, now }), inbox.sweep(now() - KEEP_SUBMISSIONS_MS)]).catch((error: unknown) =>
      log({ kind: 'sweepFailed', reason: storageFailure(error) ?? (error instanceof Error ? error.name : 'unknown') }),
    )
  }
  const sweeping = setInterval(sweep, SWEEP_EVERY_MS)
  sweeping.unref()
  sweep()

  return {
    api,
    metrics,
    endStreams: pokes.close,
    close: async () => {
      clearInterval(sweeping)
      await database.close()
    },
  }
}
