import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#server/data/openDatabase.ts'
import type { DatabasePlace } from '#server/data/openDatabase.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { encodeBody } from '#sync/entryBody.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { backupOf, filesOf, tablesOf } from '#tests/security/serverDump.ts'
import type { Dump } from '#tests/security/serverDump.ts'
import { sealYear } from '#tests/security/sealedYear.ts'
import type { SealedYear } from '#tests/security/sealedYear.ts'
import { startSpeaking } from '#tests/security/speakingServer.ts'
import { textsIn } from '#tests/security/textsIn.ts'
import { entryOf, writer } from '#tests/server/journal/journalStories.ts'
import { enrolOn } from '#tests/server/routes/syncServer.ts'
import type { Laptop } from '#tests/server/routes/syncServer.ts'
import { startPostgres } from '#tests/support/embeddedPostgres.ts'
import type { TestPostgres } from '#tests/support/embeddedPostgres.ts'
import { folderWith } from '#tests/support/folderWith.ts'

/** Entries of the invented year at least: fewer would mean that the year was not told whole. */
const A_YEAR = 12_000

let postgres: TestPostgres
let year: SealedYear
beforeAll(async () => {
  postgres = await startPostgres()
  year = await sealYear()
}, 180_000)
afterAll(() => postgres.stop(), 60_000)

const opened = async (place: DatabasePlace): Promise<SqlDatabase> => {
  const database = await openDatabase(place)
  if (!database.ok) throw new Error(database.error)
  return database.value
}

/** Requests that hold a name where a name does not belong: an address, a header, a body that is no message. */
const sayNames = async (origin: string, name: string, { location, appendToken }: Laptop): Promise<void> => {
  const asked = encodeURIComponent(name)
  const headers = { Authorization: `Bearer ${appendToken}`, 'Content-Type': 'application/octet-stream' }
  for (const path of [`/?q=${asked}`, `/${asked}`, `/api/${asked}`, `/api/v1/${asked}/pull?who=${asked}`]) await fetch(origin + path)
  await fetch(`${origin}/api/v1/${location}/push`, { method: 'POST', headers, body: name })
  await fetch(`${origin}/api/v1/${location}/push`, { method: 'POST', headers: { ...headers, 'Content-Type': 'text/plain' }, body: name })
  await fetch(`${origin}/api/v1/${location}/push`, {
    method: 'POST',
    headers: { ...headers, Authorization: `Bearer ${asked}` },
    body: name,
  })
}

/** An entry whose maker forgot to seal it. The server can not tell: to it, all are bytes. */
const pushUnsealed = async (origin: string, { location, device, appendToken }: Laptop, sealed: readonly Uint8Array[]): Promise<void> => {
  const entries = sealed.map((bytes, at) => ({ ...entryOf(writer('f'), at + 1, { location, device }), sealed: bytes }))
  const response = await fetch(`${origin}/api/v1/${location}/push`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${appendToken}`, 'Content-Type': 'application/octet-stream' },
    body: encodePushRequest({ place: NOWHERE, entries }),
  })
  const answer = decodePushAnswer(new Uint8Array(await response.arrayBuffer()))
  expect(answer).toMatchObject({ ok: true, value: { verdicts: sealed.map(() => ({ kind: 'stored' })) } })
}

const foundIn = (dump: Dump, texts: readonly string[]) =>
  Object.fromEntries(
    [...dump].map(([where, bytes]) => [where, textsIn(bytes, texts).toSorted()] as const).filter(([, found]) => found.length > 0),
  )

const searchServer = async (place: DatabasePlace, environment: Readonly<Record<string, string>>): Promise<void> => {
  const { location, device, texts } = year
  const database = await opened(place)
  const laptop = await enrolOn(database, location, device)
  onTestFinished(() => database.close())
  const server = await startSpeaking(environment)
  onTestFinished(server.stop)
  expect(year.disk.entries.size).toBeGreaterThan(A_YEAR)
  expect(await year.sync(server.origin, laptop.syncToken)).toBe(0)
  await year.fold()
  expect(await year.sync(server.origin, laptop.syncToken)).toBe(0)
  await sayNames(server.origin, texts[0]!, laptop)

  const collect = async (): Promise<Dump> =>
    new Map([
      ...(await tablesOf(database)),
      ...(place.kind === 'sqlite' ? [...(await filesOf(place.folder)), ...(await backupOf(place.folder))] : []),
      ['metrics', new Uint8Array(await (await fetch(`${server.origin}/api/metrics`)).arrayBuffer())],
      ['words of the server', server.said()],
    ])
  const clean = await collect()
  expect(clean.get('table entry')!.length).toBeGreaterThan(A_YEAR * 100)
  expect(clean.get('table snapshot_chunk')!.length).toBeGreaterThan(100_000)
  expect(texts.length).toBeGreaterThan(200)
  expect(Buffer.from(clean.get('metrics')!).toString()).toContain('meedoenbalie_entries_total{verdict="stored"}')
  expect(foundIn(clean, texts)).toEqual({})

  // The search can find: the same texts, unsealed, turn up wherever entries lie.
  const [first, second] = [texts[0]!, texts.at(-1)!]
  const body = encodeBody([{ kind: 'field', record: 'note', id: 'A'.repeat(22) as RecordId, field: 'text', value: first, replaces: [] }])
  await pushUnsealed(server.origin, laptop, [body, Buffer.from(second, 'utf16le')])
  const planted = await collect()
  const places = ['table entry', ...(place.kind === 'sqlite' ? ['file meedoenbalie.sqlite-wal', 'backup'] : [])]
  expect(foundIn(planted, texts)).toEqual(Object.fromEntries(places.map((where) => [where, [first, second].toSorted()])))
}

test('SQLite: after a whole year was pushed no table, file, backup, log or figure of the server holds a name or a note', async () => {
  const folder = await folderWith({})
  await searchServer({ kind: 'sqlite', folder }, { DATA_DIR: folder })
}, 120_000)

test('PostgreSQL: after a whole year was pushed no table, log or figure of the server holds a name or a note', async () => {
  const url = await postgres.freshDatabase()
  await searchServer({ kind: 'postgres', url }, { DATABASE_URL: url })
}, 120_000)
