import { describe, expect, test } from 'vitest'
import { createHttpServer } from '#courier/httpServer.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import { elsewhere, noLine, page, refusal } from '#tests/courier/answers.ts'
import type { Line } from '#tests/courier/laptops.ts'
import { HERE, snapshotId } from '#tests/server/journal/journalStories.ts'

const PUSH = { place: NOWHERE, entries: [] }

const over = (line: Line, deadlineMs?: number) => {
  const requests: Request[] = []
  const request: typeof fetch = async (path, init) => {
    const made = new Request(`http://localhost${path as string}`, init)
    requests.push(made)
    return line(made)
  }
  return {
    server: createHttpServer({ request, location: HERE, token: 'T', ...(deadlineMs === undefined ? {} : { deadlineMs }) }),
    requests,
  }
}

const bytes =
  (body: BodyInit | null, status = 200): Line =>
  async () =>
    new Response(body, { status, headers: { 'Content-Type': 'application/octet-stream' } })

describe('what an answer means that was not asked for', () => {
  test.each([
    ['HTML with 200', page(200), { kind: 'notOurServer' }],
    ['HTML with 401', page(401), { kind: 'notOurServer' }],
    ['HTML with 403', page(403), { kind: 'notOurServer' }],
    ['HTML with 404', page(404), { kind: 'notOurServer' }],
    ['HTML with 426', page(426), { kind: 'notOurServer' }],
    ['HTML with 500', page(500), { kind: 'notOurServer' }],
    ['HTML with 511', page(511), { kind: 'notOurServer' }],
    ['a redirect', elsewhere, { kind: 'notOurServer' }],
    ['HTML with 413', page(413), { kind: 'tooLarge' }],
    ['HTML with 502', page(502), { kind: 'busy', retryAfterMs: undefined }],
    ['HTML with 503 and a time', page(503, { 'Retry-After': '7' }), { kind: 'busy', retryAfterMs: 7000 }],
    ['HTML with 504', page(504), { kind: 'busy', retryAfterMs: undefined }],
    ['our 401', refusal(401, 'notSignedIn'), { kind: 'unauthorised' }],
    ['our 403', refusal(403, 'deviceRemoved'), { kind: 'forbidden' }],
    ['our 404', refusal(404, 'notFound'), { kind: 'notThere' }],
    ['our 413', refusal(413, 'tooLarge'), { kind: 'tooLarge' }],
    ['our 426', refusal(426, 'newerApp'), { kind: 'clientTooOld' }],
    ['our 429 for an hour', refusal(429, 'tooOften', { 'Retry-After': '3600' }), { kind: 'busy', retryAfterMs: 600_000 }],
    [
      'our 503 with a date',
      refusal(503, 'x', { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }),
      { kind: 'busy', retryAfterMs: undefined },
    ],
    ['our 500', refusal(500, 'unexpected'), { kind: 'serverError' }],
    ['JSON with 200', refusal(200, 'welcome'), { kind: 'notOurServer' }],
    ['JSON of another form', async () => Response.json({ error: 401 }, { status: 401 }), { kind: 'notOurServer' }],
    [
      'JSON that is none',
      async () => new Response('{', { status: 401, headers: { 'Content-Type': 'application/json' } }),
      { kind: 'notOurServer' },
    ],
    ['no network', noLine, { kind: 'offline' }],
    ['bytes of a later version', bytes(Uint8Array.of(2, 2)), { kind: 'clientTooOld' }],
    ['bytes cut off', bytes(Uint8Array.of(1)), { kind: 'cutOff' }],
    ['nothing, and that it is fine', async () => new Response(null, { status: 204 }), { kind: 'cutOff' }],
  ] as const)('%s', async (_, line, error) => {
    expect(await over(line).server.push(PUSH)).toEqual({ ok: false, error })
  })

  test('a log-in page is no chunk of a snapshot, and no sign that there is none', async () => {
    const { server } = over(page(200))
    expect(await server.snapshotHead()).toEqual({ ok: false, error: { kind: 'notOurServer' } })
    expect(await server.snapshotChunk(snapshotId(1), 0)).toEqual({ ok: false, error: { kind: 'notOurServer' } })
    expect(await server.putChunk(snapshotId(1), 0, new Uint8Array(1))).toEqual({ ok: false, error: { kind: 'notOurServer' } })
    expect(await over(refusal(404, 'noSnapshot')).server.snapshotHead()).toEqual({ ok: true, value: undefined })
  })
})

test.each([
  [
    'that answers nothing',
    (request: Request) =>
      new Promise<Response>((_, fail) =>
        request.signal.addEventListener('abort', () => {
          fail(request.signal.reason as Error)
        }),
      ),
  ],
  [
    'that stops in the middle of an answer',
    async (request: Request) =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(Uint8Array.of(1, 2))
            request.signal.addEventListener('abort', () => {
              controller.error(request.signal.reason)
            })
          },
        }),
        { headers: { 'Content-Type': 'application/octet-stream' } },
      ),
  ],
] as const)('a line %s is given up after its time', async (_, line) => {
  expect(await over(line, 20).server.push(PUSH)).toEqual({ ok: false, error: { kind: 'deadline' } })
})

test('a request shows its token in a header, follows no redirect, takes no cookie and leaves nothing in a cache', async () => {
  const { server, requests } = over(page(200))
  await server.push(PUSH)
  const [{ url, redirect, credentials, cache, headers } = new Request('http://x')] = requests
  expect([url, redirect, credentials, cache]).toEqual([`http://localhost/api/v1/${HERE}/push`, 'manual', 'omit', 'no-store'])
  expect([headers.get('Authorization'), headers.get('Content-Type')]).toEqual(['Bearer T', 'application/octet-stream'])
})
