import { z } from 'zod/mini'
import { openApiEnrolment } from '#server/openApiEnrolment.ts'
import { openApiInbox } from '#server/openApiInbox.ts'
import { bodyOf, BYTES, jsonOf, parameter, refusalsOf } from '#server/openApiParts.ts'
import { REFUSALS } from '#server/routes/refusal.ts'
import type { Refusal } from '#server/routes/refusal.ts'
import { PUSH_MAX_BYTES } from '#sync/limits.ts'
import { OFFER_MAX_BYTES, SNAPSHOT_CHUNK_MAX_BYTES } from '#sync/wireSnapshot.ts'

const health = z.strictObject({ ok: z.literal(true), version: z.string() })
const ready = z.strictObject({ ok: z.literal(true) })

const ANYONE: readonly Refusal[] = ['storageUnavailable']
const LAPTOP: readonly Refusal[] = ['notSignedIn', 'deviceSuspended', 'deviceRemoved', 'notFound', ...ANYONE]
const SYNC: readonly Refusal[] = [...LAPTOP, 'needsSyncToken']
const BODY: readonly Refusal[] = ['malformed', 'newerWire', 'tooLarge', 'notBytes', 'compressed']

/** What can be asked, as an OpenAPI document. Messages are binary; docs/sync-protocol.md describes their bytes. */
export const openApiDocument = (version: string): Readonly<Record<string, unknown>> => ({
  openapi: '3.1.0',
  info: {
    title: 'Meedoenbalie',
    version,
    description: 'Sealed entries between the laptops of a counter. The bytes of each message: docs/sync-protocol.md.',
  },
  paths: {
    '/api/health': { get: { summary: 'The server answers; no data is touched.', responses: { 200: jsonOf(health) } } },
    '/api/ready': { get: { summary: 'The database answers.', responses: { 200: jsonOf(ready), ...refusalsOf(REFUSALS, ANYONE) } } },
    '/api/metrics': {
      get: {
        summary: 'Counts in the text format of Prometheus.',
        responses: { 200: { description: 'text', content: { 'text/plain': {} } } },
      },
    },
    '/api/openapi.json': { get: { summary: 'This document.', responses: { 200: jsonOf(z.looseObject({})) } } },
    '/api/v1/{location}/push': {
      parameters: [LOCATION],
      post: exchange('Push entries.', 'appendToken', PUSH_MAX_BYTES, [...LAPTOP, ...BODY]),
    },
    '/api/v1/{location}/pull': { parameters: [LOCATION], post: exchange('Pull a page of entries.', 'syncToken', 1024, [...SYNC, ...BODY]) },
    '/api/v1/{location}/snapshots': {
      parameters: [LOCATION],
      post: exchange('Offer a snapshot.', 'syncToken', OFFER_MAX_BYTES, [...SYNC, ...BODY]),
    },
    '/api/v1/{location}/snapshot': {
      parameters: [LOCATION],
      get: {
        summary: 'The head of the present snapshot.',
        security: [{ syncToken: [] }],
        responses: { 200: BYTES, ...refusalsOf(REFUSALS, [...SYNC, 'noSnapshot']) },
      },
    },
    '/api/v1/{location}/snapshots/{id}/chunks/{index}': {
      parameters: [
        LOCATION,
        parameter('id', { type: 'string', pattern: '^[A-Za-z0-9_-]{22}$' }),
        parameter('index', { type: 'integer', minimum: 0, maximum: 1023 }),
      ],
      get: { summary: 'One sealed chunk.', security: [{ syncToken: [] }], responses: { 200: BYTES, ...refusalsOf(REFUSALS, SYNC) } },
      put: {
        summary: 'Store one sealed chunk of an offered snapshot.',
        security: [{ syncToken: [] }],
        requestBody: bodyOf(SNAPSHOT_CHUNK_MAX_BYTES),
        responses: {
          204: { description: 'It is there.' },
          ...refusalsOf(REFUSALS, [...SYNC, ...BODY, 'noSuchOffer', 'noSuchChunk', 'chunkTaken']),
        },
      },
    },
    '/api/v1/{location}/events': {
      parameters: [LOCATION],
      get: {
        summary: 'Server-sent events: `news` when there is something to pull. No data.',
        security: [{ syncToken: [] }],
        responses: { 200: { description: 'a stream', content: { 'text/event-stream': {} } }, ...refusalsOf(REFUSALS, SYNC) },
      },
    },
    ...openApiInbox(LOCATION, { anyone: ANYONE, laptop: LAPTOP, sync: SYNC, body: BODY }),
    ...openApiEnrolment(),
  },
  components: {
    securitySchemes: {
      appendToken: { type: 'http', scheme: 'bearer', description: 'May push what this laptop wrote; the sync token may, too.' },
      syncToken: { type: 'http', scheme: 'bearer' },
      posterToken: { type: 'http', scheme: 'bearer', description: 'Stands on a poster, in its QR code only.' },
      mailboxToken: { type: 'http', scheme: 'bearer', description: 'Reads and writes the post of one enrolment.' },
    },
  },
})

const LOCATION = parameter('location', { type: 'string', pattern: '^[0-9a-f]{32}$' })

const exchange = (summary: string, token: 'appendToken' | 'syncToken', most: number, of: readonly Refusal[]) => ({
  summary,
  security: [{ [token]: [] }],
  requestBody: bodyOf(most),
  responses: { 200: BYTES, ...refusalsOf(REFUSALS, of) },
})
