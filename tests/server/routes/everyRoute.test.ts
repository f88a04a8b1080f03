import { describe, expect, test } from 'vitest'
import { ELSEWHERE, HERE, OTHER_LAPTOP, snapshotId } from '#tests/server/journal/journalStories.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'
import type { SyncServer } from '#tests/server/routes/syncServer.ts'

/** The routes come from the server itself, so that a new one can not be forgotten here. */
const routesOf = ({ routes }: SyncServer): readonly Route[] =>
  routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method, path: `/api${path.replaceAll(/:(\w+)(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g, '{$1}')}` }))

interface Route {
  readonly method: string
  readonly path: string
}

const ENROLMENT = 'e'.repeat(32)

const filled = ({ path }: Route, other: Readonly<Record<string, string>> = {}): string => {
  const id = path.includes('/enrolments/') ? ENROLMENT : snapshotId(1)
  const values: Readonly<Record<string, string>> = { location: HERE, id, index: '0', ...other }
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

const ask = ({ handler }: SyncServer, { method }: Route, path: string, init: RequestInit = {}): Promise<Response> =>
  handler(
    new Request(`http://localhost:8080${path}`, {
      method,
      ...init,
      ...(init.body instanceof ReadableStream ? { duplex: 'half' } : {}),
    }),
  )

/** All that is stored, of every table. */
const everything = async ({ database: { kysely } }: SyncServer): Promise<string> => {
  const tables = await kysely.introspection.getTables()
  const rows = await Promise.all(
    tables.map(({ name }) =>
      kysely
        .selectFrom(name as never)
        .selectAll()
        .execute(),
    ),
  )
  return JSON.stringify(tables.map(({ name }, at) => [name, rows[at]]))
}

const expectRefusal = async (answer: Response, what: string): Promise<void> => {
  expect([answer.status >= 400 && answer.status < 500, what, answer.status]).toEqual([true, what, answer.status])
  const { error, sentence } = (await answer.json()) as { error: unknown; sentence: string }
  expect([typeof error, sentence.endsWith('.'), answer.headers.get('cache-control')], what).toEqual(['string', true, 'no-store'])
}

const [JSON_TYPE, BYTES] = ['application/json', 'application/octet-stream']
const takesBody = ({ method }: Route): boolean => method === 'POST' || method === 'PUT'
/** What those who run the server ask: nobody signs in for it, and nothing is sent along. */
const isOperation = ({ path }: Route): boolean => !path.startsWith('/api/v1/')

const BAD_BODIES: readonly (readonly [name: string, type: string, body: () => BodyInit, headers?: Readonly<Record<string, string>>])[] = [
  ...[JSON_TYPE, BYTES].flatMap((type) =>
    (
      [
        ['nothing', () => ''],
        ['half a body', () => '{"code":'],
        ['null', () => 'null'],
        ['a list', () => '[]'],
        ['a deep list', () => '['.repeat(10_000) + ']'.repeat(10_000)],
        ['a deep object', () => '{"a":'.repeat(3000) + '1' + '}'.repeat(3000)],
        ['a key twice', () => '{"code":"A","code":"B"}'],
        ['a key twice, in disguise', () => '{"code":"A","\\u0063ode":"B"}'],
        ['__proto__', () => '{"__proto__":{"code":"A"}}'],
        ['an unknown field', () => '{"unknown":1}'],
        ['wrong types', () => '{"code":1,"location":[],"device":{},"number":"0","text":1,"more":"no"}'],
        ['a page', () => '<!doctype html><title>Welcome</title>'],
        ['bytes that are no text', () => Uint8Array.of(0x22, 0xff, 0x22)],
        ['too much', () => new Uint8Array(2 * 1024 * 1024 + 1)],
        [
          'a line that breaks',
          () =>
            new ReadableStream({
              start: (controller) => {
                controller.enqueue(Uint8Array.of(0x7b))
                controller.error(new Error('the line broke'))
              },
            }),
        ],
      ] as const
    ).map(([name, body]) => [name, type, body] as const),
  ),
  ['compressed', JSON_TYPE, () => '{}', { 'Content-Encoding': 'gzip' }],
  ['compressed bytes', BYTES, () => Uint8Array.of(0x1f, 0x8b), { 'Content-Encoding': 'br' }],
  ['a form', 'application/x-www-form-urlencoded', () => 'code=1'],
  ['a text', 'text/plain', () => '{}'],
  ['from a page elsewhere', JSON_TYPE, () => '{}', { 'Sec-Fetch-Site': 'cross-site' }],
]

const BAD_IDS = ['x', '%00', '..%2f..', '%F0%9F%98%80', "'%20OR%201=1--", 'A'.repeat(32), 'a'.repeat(2000), '-1', '1e9']

/** With two locations and a laptop in each. */
const started = async () => {
  const server = await syncServer()
  const here = await server.enrol()
  const there = await server.enrol(ELSEWHERE, OTHER_LAPTOP)
  return { server, here, there }
}

const signed = ({ syncToken }: { readonly syncToken: string }) => ({ Authorization: `Bearer ${syncToken}` })

describe('every route of the server', () => {
  test('is in the OpenAPI document, and the document names no other', async () => {
    const { server } = await started()
    const answer = await server.handler(new Request('http://localhost:8080/api/openapi.json'))
    const { paths } = (await answer.json()) as { paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
    const named = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).flatMap((method) => (method === 'parameters' ? [] : [`${method.toUpperCase()} ${path}`])),
    )
    const served = [{ method: 'GET', path: '/api/health' }, ...routesOf(server)].map(({ method, path }) => `${method} ${path}`)
    expect(served.length).toBeGreaterThan(15)
    expect(named.toSorted()).toEqual(served.toSorted())
  })

  test('refuses every bad body with a code and a sentence, never as its own fault, and stores nothing', async () => {
    const { server, here } = await started()
    const before = await everything(server)
    const routes = routesOf(server).filter(takesBody)
    expect(routes.length).toBeGreaterThan(9)
    for (const route of routes) {
      for (const [name, type, body, headers] of BAD_BODIES) {
        const init = { body: body(), headers: { ...signed(here), 'Content-Type': type, ...headers } }
        await expectRefusal(await ask(server, route, filled(route), init), `${route.method} ${route.path}: ${name} as ${type}`)
      }
    }
    expect(await everything(server)).toBe(before)
    expect(server.logged).toEqual([])
  }, 60_000)

  test('refuses every id that can be none, wherever it stands', async () => {
    const { server, here } = await started()
    const before = await everything(server)
    for (const route of routesOf(server)) {
      for (const [, name = ''] of route.path.matchAll(/\{(\w+)\}/g)) {
        for (const id of BAD_IDS) {
          const type = route.path.includes('enrolments') ? JSON_TYPE : BYTES
          const init = { headers: { ...signed(here), 'Content-Type': type }, ...(takesBody(route) ? { body: '{}' } : {}) }
          await expectRefusal(await ask(server, route, filled(route, { [name]: id }), init), `${route.method} ${route.path} with ${id}`)
        }
      }
    }
    expect(await everything(server)).toBe(before)
    expect(server.logged).toEqual([])
  })

  test('refuses who shows no token, half of one, or the token of another location, and tells nothing of what is there', async () => {
    const { server, there } = await started()
    const before = await everything(server)
    for (const route of routesOf(server).filter((one) => !isOperation(one) && one.path !== '/api/v1/enrolments')) {
      for (const [name, authorization] of [
        ['no token', ''],
        ['half a token', 'Bearer abc'],
        ['a token of nobody', `Bearer ${'A'.repeat(43)}`],
        ['a token of another location', `Bearer ${there.syncToken}`],
        ['a name and a password', 'Basic YTpi'],
      ] as const) {
        const type = route.path.includes(HERE) || route.path.includes('{location}') ? BYTES : JSON_TYPE
        const body = type === BYTES ? new Uint8Array(8) : '{}'
        const init = { headers: { Authorization: authorization, 'Content-Type': type }, ...(takesBody(route) ? { body } : {}) }
        await expectRefusal(await ask(server, route, filled(route), init), `${route.method} ${route.path}: ${name}`)
      }
    }
    expect(await everything(server)).toBe(before)
  })

  test('refuses every method that it does not have, and says which it has where somebody may ask', async () => {
    const { server, here } = await started()
    const served = new Set(routesOf(server).map(({ method, path }) => `${method} ${path}`))
    for (const route of routesOf(server)) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        if (served.has(`${method} ${route.path}`)) continue
        const other = { method, path: route.path }
        const answer = await ask(server, other, filled(route), { headers: signed(here), ...(method === 'GET' ? {} : { body: '' }) })
        await expectRefusal(answer, `${method} ${route.path}`)
        if (answer.status === 405) expect(answer.headers.get('allow')).toContain(route.method)
      }
    }
    expect(server.logged).toEqual([])
  })
})

test('a graceful stop ends the streams of events, so that no laptop waits on a dead line', async () => {
  const { server, here } = await started()
  const answer = await server.ask(`/${HERE}/events`, { method: 'GET', token: here.syncToken })
  const reader = answer.body!.getReader()
  expect((await reader.read()).done).toBe(false)
  server.endStreams()
  expect((await reader.read()).done).toBe(true)
})
