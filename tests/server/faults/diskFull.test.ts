import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { NOWHERE } from '#sync/journalPlace.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { onSqlite } from '#tests/server/data/openForTest.ts'
import { entriesOf, HERE, LAPTOP, writer } from '#tests/server/journal/journalStories.ts'
import { enrolOn, syncServer } from '#tests/server/routes/syncServer.ts'

const A = writer('a')
const PUSH_OF = 40

test('[J13] a full disk is answered with 503, leaves nothing half written, and ends when there is space again', async () => {
  const { database } = await onSqlite({ maxPages: 200 })
  const server = await syncServer(database)
  const { appendToken: token } = await server.enrol()
  const push = (from: number) =>
    server.ask(`/${HERE}/push`, {
      token,
      body: encodePushRequest({ place: NOWHERE, entries: entriesOf(A, from, from + PUSH_OF - 1, { size: 2000 }) }),
    })
  const rows = async () =>
    (await server.data.read(HERE, async (reading) => [reading.head.seq, (await reading.rowsAfter(0, 9999, true)).length])) ?? []

  let pushes = 0
  let refused = await push(1)
  while (refused.status === 200 && pushes < 100) refused = await push(++pushes * PUSH_OF + 1)
  expect(pushes).toBeGreaterThan(2)
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '10'])
  expect(await refused.json()).toMatchObject({ error: 'storageUnavailable' })
  expect(await rows()).toEqual([pushes * PUSH_OF, pushes * PUSH_OF])
  expect(server.logged).toEqual([{ kind: 'storageFailed', method: 'POST', reason: 'SQLITE_FULL' }])

  await sql`pragma max_page_count = 100000`.execute(database.kysely)
  const again = await push(pushes * PUSH_OF + 1)
  expect(decodePushAnswer(new Uint8Array(await again.arrayBuffer()))).toMatchObject({
    value: { kind: 'taken', place: { seq: (pushes + 1) * PUSH_OF } },
  })
  expect(await rows()).toEqual([(pushes + 1) * PUSH_OF, (pushes + 1) * PUSH_OF])
})

test('a database that is gone is answered with 503, whatever is asked', async () => {
  const { database } = await onSqlite()
  const server = await syncServer({
    ...database,
    read: () => Promise.reject(Object.assign(new Error('no'), { code: '57P01' })),
    write: () => Promise.reject(new Error('Connection terminated unexpectedly')),
  })
  const { syncToken: token } = await enrolOn(database, HERE, LAPTOP)
  const body = encodePushRequest({ place: NOWHERE, entries: entriesOf(A, 1, 1) })
  expect((await server.ask(`/${HERE}/push`, { token, body })).status).toBe(503)
  expect((await server.ask(`/${HERE}/snapshot`, { method: 'GET', token })).status).toBe(503)
  expect(server.logged.map(({ reason }) => reason)).toContain('57P01')
})
