import { Hono } from 'hono'
import { serveEnrolment } from '#server/serveEnrolment.ts'
import type { EnrolmentService } from '#server/serveEnrolment.ts'
import { serveJournal } from '#server/serveJournal.ts'
import type { JournalService, ServiceParts } from '#server/serveJournal.ts'

export type ApiService = JournalService & Pick<EnrolmentService, 'setUpCode'>

/** Everything that is asked under /api but the health check: the journal, setting up and joining, and what those who run the server ask. */
export const serveApi = (parts: ServiceParts): ApiService => {
  const journal = serveJournal(parts)
  const enrolment = serveEnrolment({ database: parts.database, now: parts.now, metrics: journal.metrics })
  const api = new Hono()
  api.route('/', journal.api)
  api.route('/', enrolment.api)
  return { ...journal, api, setUpCode: enrolment.setUpCode }
}
