import { describe, expect, test } from 'vitest'
import { addDot, createCoverage } from '#sync/coverage.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import { decodePullAnswer, encodePullRequest } from '#sync/wirePull.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { decodeOfferAnswer, decodeSnapshotHead, encodeSnapshotOffer } from '#sync/wireSnapshot.ts'
import type { SnapshotOffer } from '#sync/wireSnapshot.ts'
import { ELSEWHERE, entriesOf, HERE, OTHER_LAPTOP, snapshotId, writer } from '#tests/server/journal/journalStories.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'
import type { SyncServer } from '#tests/server/routes/syncServer.ts'

const A = writer('a')
const PUSH = encodePushRequest({ place: NOWHERE, entries: entriesOf(A, 1, 3) })
const PULL = encodePullRequest({ place: NOWHERE, from: 0, joined: undefined, maxEntries: 100, maxBytes: 100_000 })
const CHUNK = `/${HERE}/snapshots/${snapshotId(1)}/chunks/0`

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { error: string }).error]
const rowsIn = async ({ data }: SyncServer, location = HERE) => (await data.read(location, async ({ head }) => head.seq)) ?? 0

describe('the way of an entry', () => {
  test('what one laptop pushes another pulls, byte for byte', async () => {
    const server = await syncServer()
    const [one, two] = [await server.enrol(), await server.enrol(HERE, OTHER_LAPTOP)]
    const pushed = await server.ask(`/${HERE}/push`, { token: one.appendToken, body: PUSH })
    expect([pushed.status, pushed.headers.get('Content-Type'), pushed.headers.get('Cache-Control')]).toEqual([
      200,
      'application/octet-stream',
      'no-store',
    ])
    const verdicts = [1, 2, 3].map((seq) => ({ kind: 'stored', seq }))
    expect(decodePushAnswer(await bytesOf(pushed))).toMatchObject({ ok: true, value: { kind: 'taken', verdicts } })
    const pulled = await server.ask(`/${HERE}/pull`, { token: two.syncToken, body: PULL })
    const page = decodePullAnswer(await bytesOf(pulled))
    expect(page).toMatchObject({ ok: true, value: { kind: 'page', more: false } })
    expect(page.ok && page.value.kind === 'page' && page.value.entries.map(({ header, sealed }) => ({ header, sealed }))).toEqual(
      entriesOf(A, 1, 3),
    )
  })

  test('a snapshot goes up in chunks and comes down again', async () => {
    const server = await syncServer()
    const { syncToken: token } = await server.enrol()
    const coverage = createCoverage()
    addDot(coverage, { writer: A, seq: 1 })
    const offer: SnapshotOffer = {
      id: snapshotId(1),
      place: NOWHERE,
      builtOn: undefined,
      epoch: { number: 1, keyId: 'ab'.repeat(8) },
      chunks: 2,
      coverage,
    }
    const offered = async () =>
      decodeOfferAnswer(await bytesOf(await server.ask(`/${HERE}/snapshots`, { token, body: encodeSnapshotOffer(offer) })))
    expect(await codeOf(await server.ask(`/${HERE}/snapshot`, { method: 'GET', token }))).toEqual([404, 'noSnapshot'])
    expect(await codeOf(await server.ask(CHUNK, { method: 'PUT', token, body: Uint8Array.of(1) }))).toEqual([404, 'noSuchOffer'])
    expect(await offered()).toMatchObject({ value: { kind: 'wanted', chunks: [0, 1] } })
    const put = (index: number, body: Uint8Array) => server.ask(CHUNK.replace(/0$/, String(index)), { method: 'PUT', token, body })
    expect((await put(0, new Uint8Array(256 * 1024).fill(5))).status).toBe(204)
    expect((await put(1, Uint8Array.of(6))).status).toBe(204)
    expect(await codeOf(await put(1, Uint8Array.of(7)))).toEqual([409, 'chunkTaken'])
    expect(await codeOf(await put(2, Uint8Array.of(7)))).toEqual([404, 'noSuchChunk'])
    expect(await codeOf(await put(0, new Uint8Array(256 * 1024 + 1)))).toEqual([413, 'tooLarge'])
    expect(await offered()).toMatchObject({ value: { kind: 'current' } })
    const head = decodeSnapshotHead(await bytesOf(await server.ask(`/${HERE}/snapshot`, { method: 'GET', token })))
    expect(head).toMatchObject({ value: { id: offer.id, chunks: 2, epoch: offer.epoch } })
    expect(await bytesOf(await server.ask(CHUNK, { method: 'GET', token }))).toEqual(new Uint8Array(256 * 1024).fill(5))
  })

  test('a laptop that listens is told of news of others, not of its own, and hears no data', async () => {
    const server = await syncServer()
    const [one, two] = [await server.enrol(), await server.enrol(HERE, OTHER_LAPTOP)]
    const heard: string[] = []
    for (const token of [one.syncToken, two.syncToken]) {
      const stream = await server.ask(`/${HERE}/events`, { method: 'GET', token })
      expect([stream.status, stream.headers.get('Content-Type')]).toEqual([200, 'text/event-stream'])
      const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
      const at = heard.push('') - 1
      const listen = async (): Promise<void> => {
        for (let read = await reader.read(); !read.done; read = await reader.read()) heard[at] = `${heard[at] ?? ''}${read.value}`
      }
      void listen()
    }
    await server.ask(`/${HERE}/push`, { token: one.appendToken, body: PUSH })
    await server.ask(`/${HERE}/push`, { token: one.appendToken, body: PUSH })
    await expect.poll(() => heard).toEqual(['retry: 5000\n\n', 'retry: 5000\n\nevent: news\ndata: \n\n'])
  })
})

describe('who may ask', () => {
  const ROUTES = [
    ['push', 'POST', `/${HERE}/push`, PUSH],
    ['pull', 'POST', `/${HERE}/pull`, PULL],
    ['offer', 'POST', `/${HERE}/snapshots`, PULL],
    ['snapshot', 'GET', `/${HERE}/snapshot`, undefined],
    ['chunk', 'GET', CHUNK, undefined],
    ['store a chunk', 'PUT', CHUNK, PULL],
    ['events', 'GET', `/${HERE}/events`, undefined],
  ] as const

  test.each(ROUTES)('%s: nobody without a token, and none that is not known', async (_, method, path, body) => {
    const server = await syncServer()
    await server.enrol()
    for (const token of [undefined, 'A'.repeat(43), 'short', `${'A'.repeat(43)} `, "' OR 1=1--"]) {
      const answer = await server.ask(path, { method, token, body })
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
      expect(await codeOf(answer)).toEqual([401, 'notSignedIn'])
    }
    expect(await rowsIn(server)).toBe(0)
  })

  test.each(ROUTES)('[J12] %s: a laptop of another location finds nothing here', async (_, method, path, body) => {
    const server = await syncServer()
    await server.enrol()
    const other = await server.enrol(ELSEWHERE)
    for (const token of [other.appendToken, other.syncToken])
      expect(await codeOf(await server.ask(path, { method, token, body }))).toEqual([404, 'notFound'])
    expect(await rowsIn(server)).toBe(0)
  })

  test.each(ROUTES.slice(1))('[J4] %s: not with the append token', async (_, method, path, body) => {
    const server = await syncServer()
    const { appendToken } = await server.enrol()
    expect(await codeOf(await server.ask(path, { method, token: appendToken, body }))).toEqual([403, 'needsSyncToken'])
  })

  test.each(ROUTES)('%s: not a suspended or removed laptop, from the next request on', async (_, method, path, body) => {
    const server = await syncServer()
    const { syncToken: token, device } = await server.enrol()
    for (const [state, code] of [
      ['suspended', 'deviceSuspended'],
      ['removed', 'deviceRemoved'],
    ] as const) {
      expect(await server.devices.setState(HERE, device, state)).toBe(true)
      expect(await codeOf(await server.ask(path, { method, token, body }))).toEqual([403, code])
    }
    expect(await server.devices.setState(ELSEWHERE, device, 'active')).toBe(false)
    expect(await rowsIn(server)).toBe(0)
  })
})

describe('tokens', () => {
  test('are kept as hashes only, and a laptop that is enrolled anew is known by its new ones', async () => {
    const server = await syncServer()
    const [old, fresh] = [await server.enrol(), await server.enrol()]
    expect(await server.devices.findByToken(old.appendToken)).toBeUndefined()
    expect(await server.devices.findByToken(fresh.appendToken)).toEqual({
      location: HERE,
      device: fresh.device,
      state: 'active',
      token: 'append',
    })
    expect(await server.devices.findByToken(fresh.syncToken)).toMatchObject({ token: 'sync' })
    expect(await server.devices.devicesOf(HERE)).toHaveLength(1)
    const dump = JSON.stringify(await server.database.kysely.selectFrom('device').selectAll().execute())
    for (const token of [fresh.appendToken, fresh.syncToken]) expect(dump).not.toContain(token)
  })

  test('a location that has no journal takes no laptop', async () => {
    const { devices } = await syncServer()
    expect(await devices.put({ location: HERE, device: OTHER_LAPTOP, appendHash: 'aa', syncHash: 'bb', at: 1 })).toBe(false)
  })
})
