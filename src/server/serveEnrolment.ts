import { Hono } from 'hono'
import { addressOf } from '#server/addressOf.ts'
import { createSqlDeviceDirectory } from '#server/data/sqlDeviceDirectory.ts'
import { createSqlEnrolmentData } from '#server/data/sqlEnrolmentData.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import type { Metrics } from '#server/metrics.ts'
import { enrolmentRoutes } from '#server/enrolment/enrolmentRoutes.ts'
import { mintSetUpCode } from '#server/enrolment/setUpCodes.ts'
import { createWrongCodes } from '#server/enrolment/wrongCodes.ts'

export interface EnrolmentService {
  /** To be mounted at /api. */
  readonly api: Hono
  /** The code for the terminal; none once the server has a location. */
  readonly setUpCode: () => Promise<string | undefined>
}

interface ServiceParts {
  readonly database: SqlDatabase
  readonly now: () => number
  readonly metrics: Pick<Metrics, 'asked'>
}

/** Puts setting up, inviting and joining together on an open database. */
export const serveEnrolment = ({ database, now, metrics }: ServiceParts): EnrolmentService => {
  const data = createSqlEnrolmentData(database)
  const devices = createSqlDeviceDirectory(database)
  const routes = enrolmentRoutes({
    data,
    now,
    deviceOf: async (token) => {
      const found = await devices.findByToken(token)
      return found?.token === 'sync' && found.state === 'active' ? { location: found.location, device: found.device } : undefined
    },
    wrongCodes: createWrongCodes(now),
    addressOf,
    metrics,
  })
  const api = new Hono()
  api.route('/v1', routes)
  return { api, setUpCode: () => mintSetUpCode({ data, now }) }
}
