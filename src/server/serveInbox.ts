import { Hono } from 'hono'
import { addressOf } from '#server/addressOf.ts'
import { createSqlDeviceDirectory } from '#server/data/sqlDeviceDirectory.ts'
import { createSqlInboxData } from '#server/data/sqlInboxData.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import type { InboxData } from '#server/inbox/InboxData.ts'
import { inboxRoutes } from '#server/inbox/inboxRoutes.ts'
import { ownPhoneRoutes } from '#server/inbox/ownPhoneRoutes.ts'
import type { Metrics } from '#server/metrics.ts'
import type { Pokes } from '#server/pokes.ts'

interface ServiceParts {
  readonly database: SqlDatabase
  readonly now: () => number
  readonly metrics: Pick<Metrics, 'asked'>
  readonly pokes: Pick<Pokes, 'poke'>
}

export interface InboxService {
  /** To be mounted at /api. */
  readonly api: Hono
  readonly inbox: InboxData
}

/** Puts together what takes in submissions, of kiosks and of telephones. */
export const serveInbox = ({ database, now, metrics, pokes }: ServiceParts): InboxService => {
  const inbox = createSqlInboxData(database)
  const api = new Hono()
  // Before the routes of a location: `own-phone` is no location.
  api.route('/v1', ownPhoneRoutes({ inbox, pokes, metrics, now, addressOf }))
  api.route('/v1', inboxRoutes({ inbox, devices: createSqlDeviceDirectory(database), pokes, metrics, now }))
  return { api, inbox }
}
