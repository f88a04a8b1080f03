import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { METRICS } from '#server/metrics.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import { encodePushRequest } from '#sync/wirePush.ts'
import { entriesOf, HERE, writer } from '#tests/server/journal/journalStories.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'

const get = async ({ handler }: Awaited<ReturnType<typeof syncServer>>, path: string) =>
  handler(new Request(`http://localhost:8080/api/${path}`))

interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses?: Readonly<Record<string, unknown>> }>>>>
}

test('readiness follows the database, health does not', async () => {
  const server = await syncServer()
  expect((await get(server, 'ready')).status).toBe(200)
  await server.database.close()
  expect((await get(server, 'ready')).status).not.toBe(200)
  expect((await get(server, 'health')).status).toBe(200)
})

test('metrics count what was asked and stored, and name no location, device or token', async () => {
  const server = await syncServer()
  const { appendToken: token, device } = await server.enrol()
  await server.ask(`/${HERE}/push`, { token, body: encodePushRequest({ place: NOWHERE, entries: entriesOf(writer('a'), 1, 3) }) })
  await server.ask(`/${HERE}/pull`, { token, body: Uint8Array.of(1) })
  const text = await (await get(server, 'metrics')).text()
  expect(text).toContain('meedoenbalie_requests_total{route="push",status="200"} 1\n')
  expect(text).toContain('meedoenbalie_requests_total{route="pull",status="403"} 1\n')
  expect(text).toContain('meedoenbalie_entries_total{verdict="stored"} 3\n')
  for (const secret of [HERE, device, token]) expect(text).not.toContain(secret)
  expect(
    text.split('\n').filter((line) => line !== '' && !/^(# TYPE \w+ \w+|# HELP \w+ .+\.|\w+(\{[\w=",]+\})? [\d.]+)$/.test(line)),
  ).toEqual([])
})

test('docs/operations.md shows the very metrics there are', async () => {
  const paper = await readFile(new URL('../../../docs/operations.md', import.meta.url), 'utf8')
  const rows = [...paper.matchAll(/^\| `([a-z_]+)` +\| (\w+) +\| (.+?) +\|$/gm)].map(([, name, type, help]) => ({ name, type, help }))
  expect(rows).toEqual(Object.values(METRICS))
  const text = await (await get(await syncServer(), 'metrics')).text()
  expect([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name)).toEqual(rows.map(({ name }) => name))
})

test('the OpenAPI document names each way in which a route can be refused, and what enrolment takes and gives', async () => {
  const server = await syncServer()
  const document = (await (await get(server, 'openapi.json')).json()) as Document
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths['/api/v1/{location}/push']?.['post']?.responses ?? {})).toEqual([
    '200',
    '400',
    '401',
    '403',
    '404',
    '413',
    '415',
    '503',
  ])
  const setUp = document.paths['/api/v1/setup']?.['post']
  expect(Object.keys(setUp?.responses ?? {})).toEqual(['201', '400', '403', '404', '409', '413', '415', '429', '503'])
  expect(JSON.stringify(setUp)).toContain('"required":["code","location","device"],"additionalProperties":false')
})
