import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createHttpServer } from '#courier/httpServer.ts'
import { refuse } from '#server/routes/refusal.ts'
import type { Refusal } from '#server/routes/refusal.ts'
import { openJournalDatabase } from '#storage/journalDatabase.ts'
import { deleteJournal, openJournalStore } from '#storage/journalStore.ts'
import type { JournalStore } from '#storage/journalStore.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'
import { SERVER_TOKENS_KEY } from '#storage/serverTokens.ts'
import { addDot, createCoverage } from '#sync/coverage.ts'
import { runCycle } from '#sync/cycle/runCycle.ts'
import { dotKey } from '#sync/dot.ts'
import type { WriterId } from '#sync/dot.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import { deviceNamed, LOCATION, sealedEntry } from '#tests/contracts/sealedEntries.ts'
import { dotOfHeader } from '#tests/server/faults/dotOfHeader.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'
import type { SyncServer } from '#tests/server/routes/syncServer.ts'
import { aDevice, NOW } from '#tests/sync/cycle/devices.ts'

const PAGE = '<!doctype html><title>Welcome to our Wi-Fi</title>'
const BYTES = 'application/octet-stream'

const answer = (status: number, body: BodyInit | null = null, type = 'text/html'): Response =>
  new Response(body, { status, headers: { 'Content-Type': type } })

/** What our server says where it does not do what it was asked. */
const OWN: readonly Refusal[] = [
  'notSignedIn',
  'needsSyncToken',
  'deviceSuspended',
  'deviceRemoved',
  'notFound',
  'noSuchOffer',
  'chunkTaken',
  'tooLarge',
  'newerWire',
  'malformed',
  'unexpected',
  'storageUnavailable',
]

/** What comes instead of our server's answer; given that answer's bytes, which somebody may have spoiled. */
const WRONG: Readonly<Record<string, (right: Uint8Array<ArrayBuffer>) => Response>> = {
  'a log-in page that says 200': () => answer(200, PAGE),
  'a log-in page that says 401': () => answer(401, PAGE),
  'a page that says 404': () => answer(404, PAGE),
  'a server that is newer': () => Response.json({ error: 'clientTooOld', sentence: 'Load the app anew.' }, { status: 426 }),
  'a server that is asked too much': () => Response.json({ error: 'tooMany', sentence: 'Wait.' }, { status: 429 }),
  'a proxy that says 502': () => answer(502, PAGE),
  'a proxy that says 504': () => answer(504, PAGE),
  'a page that says it is our bytes': () => answer(200, PAGE, BYTES),
  'nothing at all': () => answer(200, '', BYTES),
  '“no content”': () => answer(204),
  'somebody’s JSON': () => answer(200, '{"entries":[],"deleted":true}', 'application/json'),
  'half of the right answer': (right) => answer(200, right.slice(0, right.length / 2), BYTES),
  'the right answer with something behind it': (right) => answer(200, Uint8Array.from([...right, 0]), BYTES),
  'an address elsewhere': () => new Response(null, { status: 302, headers: { Location: 'http://portal.invalid/' } }),
  'a line that breaks': () => {
    throw new TypeError('fetch failed')
  },
  ...Object.fromEntries(OWN.map((code) => [`our own “${code}”`, () => refuse(code)])),
}

/** Everything on the disk that a person could miss. */
const onDisk = async () => {
  const { dexie, entries, drafts, chunks, parked, meta } = openJournalDatabase(LOCATION)
  const rows = await entries.toArray()
  const rest = {
    drafts: await drafts.toArray(),
    chunks: await chunks.toArray(),
    parked: await parked.toArray(),
    tokens: await meta.get(SERVER_TOKENS_KEY),
  }
  dexie.close()
  return {
    bytes: rows.map(({ dot, header, sealed }) => [dot, [...header], [...sealed]]),
    unsent: rows.filter(({ unsent }) => unsent === 1).map(({ dot }) => dot),
    rest,
  }
}

const dotsAtServer = async ({ data }: SyncServer): Promise<ReadonlySet<string>> => {
  const rows = await data.read(LOCATION, (reading) => reading.rowsAfter(0, 1000, true))
  return new Set((rows ?? []).map(({ header }) => dotKey(dotOfHeader(header))))
}

/** What this laptop knows as a snapshot for its disk and for the server. */
const fold = async (store: JournalStore, round: number): Promise<void> => {
  const coverage = createCoverage()
  const rows = await store.entriesAfter(0)
  for (const { writer, seq } of rows) addDot(coverage, { writer: writer as WriterId, seq })
  const { waiting, joined } = await store.syncRecord()
  const facts = { id: `s${String(round)}`.padEnd(22, 'A') as SnapshotId, epoch: { number: 1, keyId: 'e'.repeat(16) }, chunks: 2, coverage }
  const builtOn = waiting.at(-1)?.id ?? joined?.id
  const snapshot = { id: facts.id, upTo: rows.at(-1)?.position ?? 0, epoch: facts.epoch, chunks: [Uint8Array.of(1), Uint8Array.of(2)] }
  await store.replaceSnapshot(snapshot, {
    onto: await store.snapshotId(),
    joined: waiting.map(({ id }) => id),
    outgoing: { facts, builtOn },
  })
}

test.each(Object.keys(WRONG))('%s, at any step of an exchange, takes nothing from this laptop', async (name) => {
  await deleteJournal(LOCATION)
  const server = await syncServer()
  const [here, there] = [await server.enrol(LOCATION, deviceNamed(1)), await server.enrol(LOCATION, deviceNamed(2))]
  const direct: typeof fetch = (path, init) => server.handler(new Request(new URL(path as string, 'http://localhost:8080'), init))
  const other = aDevice(2)
  const store = await openJournalStore(LOCATION)
  await store.remember(SERVER_TOKENS_KEY, {
    appendToken: here.appendToken,
    sealedSyncToken: Uint8Array.of(1),
    epoch: { number: 1, keyId: '' },
  })
  await store.keepDraft('note', Uint8Array.of(4, 2))

  /** @param right how many answers come as they should, before the others */
  const exchange = async (right: number): Promise<number> => {
    let asked = 0
    const request: typeof fetch = async (path, init) => {
      const response = await direct(path, init)
      return asked++ < right ? response : WRONG[name]!(new Uint8Array(await response.arrayBuffer()))
    }
    const journal = await openLocalJournal(LOCATION)
    await runCycle(
      { journal, server: createHttpServer({ request, location: LOCATION, token: here.syncToken }), now: () => NOW },
      { mode: 'full' },
    )
    journal.close()
    return asked
  }

  let sawSteps = 0
  for (let right = 0; right <= sawSteps; right++) {
    await store.append({ entries: [sealedEntry(1, right + 1)] })
    await other.save()
    await other.sync(createHttpServer({ request: direct, location: LOCATION, token: there.syncToken }))
    if (!(await store.hasOutgoing())) await fold(store, right)
    const before = await onDisk()
    sawSteps = Math.max(sawSteps, await exchange(right))
    const after = await onDisk()
    const atServer = await dotsAtServer(server)
    expect(after.bytes.slice(0, before.bytes.length)).toEqual(before.bytes)
    expect(
      before.unsent.filter((dot) => !after.unsent.includes(dot) && !atServer.has(dot)),
      'confirmed is only what the server has',
    ).toEqual([])
    expect(after.rest).toEqual(before.rest)
  }
  expect(sawSteps, 'pushed, pulled, looked for a snapshot, offered one and sent it').toBeGreaterThan(3)

  expect(await exchange(Infinity)).toBeGreaterThan(0)
  const end = await onDisk()
  expect([end.unsent, end.rest.parked]).toEqual([[], []])
  expect(new Set(end.bytes.map(([dot]) => dot))).toEqual(await dotsAtServer(server))
  store.close()
})
