import { Hono } from 'hono'
import { storageFailure } from '#server/data/storageFailure.ts'
import type { Metrics } from '#server/metrics.ts'
import { openApiDocument } from '#server/openApiDocument.ts'
import type { Pokes } from '#server/pokes.ts'
import { refuse } from '#server/routes/refusal.ts'

export interface OperationRouteParts {
  readonly version: string
  /** Asks the database for an answer; throws where there is none. */
  readonly askDatabase: () => Promise<void>
  readonly metrics: Metrics
  readonly pokes: Pokes
}

/** What those who run the server ask. To be mounted at /api. */
export const operationRoutes = ({ version, askDatabase, metrics, pokes }: OperationRouteParts): Hono => {
  const app = new Hono()

  app.get('/ready', async (context) => {
    try {
      await askDatabase()
      return context.json({ ok: true }, 200, { 'Cache-Control': 'no-store' })
    } catch (error) {
      if (storageFailure(error) === undefined) throw error
      return refuse('storageUnavailable', { 'Retry-After': '10' })
    }
  })

  app.get('/metrics', (context) =>
    context.text(metrics.text(pokes.open()), 200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      'Cache-Control': 'no-store',
    }),
  )

  app.get('/openapi.json', (context) => context.json(openApiDocument(version), 200, { 'Cache-Control': 'no-cache' }))

  return app
}
