import { expect, onTestFinished, test } from 'vitest'
import { createHandler } from '#server/createHandler.ts'
import { listen } from '#server/listen.ts'
import { createMetrics } from '#server/metrics.ts'
import { serveEnrolment } from '#server/serveEnrolment.ts'
import { createSqlDeviceDirectory } from '#server/data/sqlDeviceDirectory.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import { FIRST, LOCATION } from '#tests/server/enrolment/enrolmentServer.ts'
import { onSqlite } from '#tests/server/data/openForTest.ts'

const started = async () => {
  const { database } = await onSqlite()
  let now = 1_790_000_000_000
  const service = serveEnrolment({ database, now: () => now++, metrics: createMetrics() })
  const handler = createHandler({
    files: new Map(),
    version: '0',
    log: () => undefined,
    https: false,
    onlyLocalhost: true,
    api: service.api,
  })
  const listening = await listen({ port: 0, host: '127.0.0.1', tls: undefined }, handler)
  if (!listening.ok) throw new Error(listening.error)
  onTestFinished(() => listening.value.stop(0))
  const post = (path: string, body: object, token?: string) =>
    fetch(`http://127.0.0.1:${listening.value.port}/api/v1${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    })
  return { database, service, post }
}

test('over a real line: a location is set up with the code of the terminal, and its laptop is known to the journal by both tokens', async () => {
  const { database, service, post } = await started()
  const code = await service.setUpCode()
  const answer = await post('/setup', { code, location: LOCATION, device: FIRST })
  expect(answer.status).toBe(201)
  const { appendToken, syncToken } = (await answer.json()) as { appendToken: string; syncToken: string }
  const devices = createSqlDeviceDirectory(database)
  const known = { location: LOCATION, device: FIRST, state: 'active' }
  expect(await devices.findByToken(appendToken)).toEqual({ ...known, token: 'append' })
  expect(await devices.findByToken(syncToken)).toEqual({ ...known, token: 'sync' })
  expect((await post('/enrolments', {}, syncToken)).status).toBe(201)
  expect((await post('/enrolments', {}, appendToken)).status).toBe(401)
  await devices.setState(LOCATION as LocationId, FIRST as DeviceId, 'suspended')
  expect((await post('/enrolments', {}, syncToken)).status).toBe(401)
})

test('wrong codes of one address are counted by its connection, whatever its request says', async () => {
  const { post } = await started()
  const statuses: number[] = []
  for (let time = 0; time < 11; time++) statuses.push((await post('/enrolments/join', { code: '0'.repeat(13), device: FIRST })).status)
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 404))
  expect(statuses[10]).toBe(429)
})
