import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOWHERE } from '#sync/journalPlace.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { decodeOfferAnswer, encodeSnapshotOffer } from '#sync/wireSnapshot.ts'
import { onPostgres, onSqlite } from '#tests/server/data/openForTest.ts'
import { coverageOf, entriesOf, HERE, LAPTOP, snapshotId, writer } from '#tests/server/journal/journalStories.ts'
import { enrolOn, syncServer } from '#tests/server/routes/syncServer.ts'
import { startPostgres } from '#tests/support/embeddedPostgres.ts'
import type { TestPostgres } from '#tests/support/embeddedPostgres.ts'

const A = writer('a')
const PUSH_OF = 40

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(() => postgres.stop(), 60_000)

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

test('[J13] PostgreSQL without room refuses a push whole, also where it notices halfway, and takes it when there is room', async () => {
  const { database } = await onPostgres(await postgres.freshDatabase())
  const server = await syncServer(database)
  const { appendToken: token } = await server.enrol()
  const push = () => server.ask(`/${HERE}/push`, { token, body: encodePushRequest({ place: NOWHERE, entries: entriesOf(A, 1, PUSH_OF) }) })
  const rows = () => server.data.read(HERE, async (reading) => [reading.head.seq, (await reading.rowsAfter(0, 9999, true)).length])

  // PostgreSQL's own answer where a disk is full, at the thirtieth row of forty.
  await sql`
    create function no_room() returns trigger language plpgsql as $$
    begin
      if new.writer_seq = 30 then raise exception using errcode = 'disk_full', message = 'could not extend file'; end if;
      return new;
    end $$`.execute(database.kysely)
  await sql`create trigger no_room before insert on entry for each row execute function no_room()`.execute(database.kysely)
  const refused = await push()
  expect([refused.status, await refused.json()]).toMatchObject([503, { error: 'storageUnavailable' }])
  expect(server.logged).toEqual([{ kind: 'storageFailed', method: 'POST', reason: '53100' }])
  expect(await rows()).toEqual([0, 0])

  await sql`drop trigger no_room on entry`.execute(database.kysely)
  expect((await push()).status).toBe(200)
  expect(await rows()).toEqual([PUSH_OF, PUSH_OF])
})

test('[J8] a disk that is full while a snapshot comes up leaves the one before in force; sent again when there is room, it is taken', async () => {
  const { database } = await onSqlite({ maxPages: 100 })
  const server = await syncServer(database)
  const { syncToken: token } = await server.enrol()
  await server.ask(`/${HERE}/push`, { token, body: encodePushRequest({ place: NOWHERE, entries: entriesOf(A, 1, 1) }) })
  const { head } = (await server.data.read(HERE, async ({ head }) => ({ head })))!
  const offer = async () => {
    const body = encodeSnapshotOffer({
      place: { generation: head.generation, seq: head.seq, chain: head.chain },
      id: snapshotId(1),
      builtOn: undefined,
      epoch: { number: 1, keyId: '3c'.repeat(8) },
      chunks: 2,
      coverage: coverageOf({ writer: A, seq: 1 }),
    })
    return decodeOfferAnswer(new Uint8Array(await (await server.ask(`/${HERE}/snapshots`, { token, body })).arrayBuffer()))
  }
  const put = (index: number) =>
    server.ask(`/${HERE}/snapshots/${snapshotId(1)}/chunks/${String(index)}`, {
      method: 'PUT',
      token,
      body: new Uint8Array(index === 0 ? 200_000 : 250_000).fill(index + 1),
    })
  expect(await offer()).toMatchObject({ value: { kind: 'wanted', chunks: [0, 1] } })
  expect([(await put(0)).status, (await put(1)).status]).toEqual([204, 503])
  expect((await server.ask(`/${HERE}/snapshot`, { method: 'GET', token })).status).toBe(404)

  await sql`pragma max_page_count = 100000`.execute(database.kysely)
  expect(await offer()).toMatchObject({ value: { kind: 'wanted', chunks: [1] } })
  expect((await put(1)).status).toBe(204)
  expect(await offer()).toMatchObject({ value: { kind: 'current' } })
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
