import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOWHERE } from '#sync/journalPlace.ts'
import { PUSH_MAX_BYTES } from '#sync/limits.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { entriesOf, entryOf, HERE, snapshotId, writer } from '#tests/server/journal/journalStories.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'
import type { Asked, SyncServer } from '#tests/server/routes/syncServer.ts'

const A = writer('a')
const PUSH = encodePushRequest({ place: NOWHERE, entries: entriesOf(A, 1, 3) })

/** The answer as its status and code; a refusal is JSON with a code and a sentence, and stores nothing. */
const refused = async (server: SyncServer, path: string, asked: Asked): Promise<readonly [number, string]> => {
  const answer = await server.ask(path, asked)
  const { error, sentence } = (await answer.json()) as { error: string; sentence: string }
  expect(sentence.endsWith('.'), sentence).toBe(true)
  expect((await server.data.read(HERE, async ({ head }) => head.seq)) ?? 0).toBe(0)
  return [answer.status, error]
}

describe('a body', () => {
  const push = async (asked: Partial<Asked>) => {
    const server = await syncServer()
    const { syncToken } = await server.enrol()
    return refused(server, `/${HERE}/push`, { token: syncToken, body: PUSH, ...asked })
  }

  test.each(['gzip', 'br', 'deflate', 'zstd', 'identity'])('that says it is %s is refused', async (encoding) => {
    expect(await push({ headers: { 'Content-Encoding': encoding } })).toEqual([415, 'compressed'])
  })

  test.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', ''])('of type "%s" is refused', async (type) => {
    expect(await push({ headers: { 'Content-Type': type } })).toEqual([415, 'notBytes'])
  })

  test('that is too large is refused, whether it says so or not', async () => {
    expect(await push({ headers: { 'Content-Length': String(PUSH_MAX_BYTES + 1) } })).toEqual([413, 'tooLarge'])
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    expect(await push({ body: endless })).toEqual([413, 'tooLarge'])
    expect(sent).toBeLessThan(PUSH_MAX_BYTES * 2)
  })

  test('with too many entries is refused as a whole', async () => {
    const tiny = { header: Uint8Array.of(1), sealed: Uint8Array.of(1) }
    const many = encodePushRequest({ place: NOWHERE, entries: Array.from({ length: 2001 }, () => tiny) })
    expect(await push({ body: many })).toEqual([413, 'tooLarge'])
  })

  test('of a newer protocol is told apart, so that the laptop can say that the server is older', async () => {
    expect(await push({ body: Uint8Array.of(2, ...PUSH.subarray(1)) })).toEqual([400, 'newerWire'])
  })

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a page', Buffer.from('<!doctype html>')],
    ['JSON, deep', Buffer.from('['.repeat(10_000))],
    ['JSON with __proto__', Buffer.from('{"__proto__":{"a":1},"a":1,"a":2}')],
    ['half a push', PUSH.subarray(0, PUSH.length / 2)],
    ['a push and more', Uint8Array.of(...PUSH, 0)],
    ['two pushes', Uint8Array.of(...PUSH, ...PUSH)],
    ['a pull', Uint8Array.of(1, 3, ...PUSH.subarray(2))],
  ])('that is %s is malformed', async (_, body) => {
    expect(await push({ body })).toEqual([400, 'malformed'])
  })

  test('of any bytes at all is never a fault of the server, on no route', async () => {
    const server = await syncServer()
    const { syncToken: token } = await server.enrol()
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(fc.constantFrom(1, 3, 5), fc.uint8Array({ maxLength: 300 })).map(([kind, rest]) => Uint8Array.of(1, kind, ...rest)),
      fc.tuple(fc.nat(), fc.nat({ max: 255 })).map(([at, value]) => PUSH.map((byte, place) => (place === at % PUSH.length ? value : byte))),
    )
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom('push', 'pull', 'snapshots'), async (bytes, route) => {
        const answer = await server.ask(`/${HERE}/${route}`, { token, body: bytes })
        expect([200, 400, 413]).toContain(answer.status)
      }),
      { seed: 20261122, numRuns: 300 },
    )
    expect(server.logged).toEqual([])
  })
})

describe('an address', () => {
  const BAD_LOCATIONS = [
    '',
    '..',
    '%2e%2e',
    "'%20OR%201=1--",
    HERE.toUpperCase(),
    `${HERE}0`,
    HERE.slice(1),
    'a'.repeat(3000),
    '%F0%9F%98%80',
    '%00',
    '%E0%A4%A',
  ]

  test.each(BAD_LOCATIONS)('with the location "%s" is not there', async (location) => {
    const server = await syncServer()
    const { syncToken: token } = await server.enrol()
    expect((await server.ask(`/${location}/push`, { token, body: PUSH })).status).toBe(404)
  })

  test.each(['../../x', `${snapshotId(1)}x`, 'A'.repeat(21), `${'A'.repeat(21)}B`, '%00'.repeat(8)])(
    'with the snapshot "%s" is not there',
    async (id) => {
      const server = await syncServer()
      const { syncToken: token } = await server.enrol()
      for (const method of ['GET', 'PUT']) {
        expect(
          (await server.ask(`/${HERE}/snapshots/${id}/chunks/0`, { method, token, body: method === 'PUT' ? PUSH : undefined })).status,
        ).toBe(404)
      }
    },
  )

  test.each(['-1', '1.5', '1e3', '99999', 'x', ''])('with the chunk "%s" is not there', async (index) => {
    const server = await syncServer()
    const { syncToken: token } = await server.enrol()
    expect((await server.ask(`/${HERE}/snapshots/${snapshotId(1)}/chunks/${index}`, { method: 'PUT', token, body: PUSH })).status).toBe(404)
  })

  test.each([
    ['GET', 'push', 'POST'],
    ['PUT', 'pull', 'POST'],
    ['DELETE', 'snapshots', 'POST'],
    ['POST', 'snapshot', 'GET'],
    ['POST', 'events', 'GET'],
  ])('is not asked by %s for %s', async (method, route, allowed) => {
    const server = await syncServer()
    const { syncToken: token } = await server.enrol()
    const answer = await server.ask(`/${HERE}/${route}`, { method, token })
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, allowed])
  })
})

test('[J3] one bad entry in a push is answered by itself, over the wire too', async () => {
  const server = await syncServer()
  const { appendToken: token } = await server.enrol()
  const entries = [entryOf(A, 1), { header: Uint8Array.of(1, 9), sealed: Uint8Array.of(9) }, entryOf(A, 2)]
  const answer = await server.ask(`/${HERE}/push`, { token, body: encodePushRequest({ place: NOWHERE, entries }) })
  expect(decodePushAnswer(new Uint8Array(await answer.arrayBuffer()))).toMatchObject({
    value: {
      verdicts: [
        { kind: 'stored', seq: 1 },
        { kind: 'refused', why: 'unreadable' },
        { kind: 'stored', seq: 2 },
      ],
    },
  })
})
