import { Hono } from 'hono'
import { journalRoutes } from '#server/routes/journalRoutes.ts'
import type { JournalRouteParts } from '#server/routes/journalRoutes.ts'
import { operationRoutes } from '#server/routes/operationRoutes.ts'
import type { OperationRouteParts } from '#server/routes/operationRoutes.ts'

export type ApiParts = JournalRouteParts & OperationRouteParts

/** Everything under /api but the health check, which needs no database. */
export const createApi = (parts: ApiParts): Hono => {
  const api = new Hono()
  api.route('/', operationRoutes(parts))
  api.route('/v1', journalRoutes(parts))
  return api
}
