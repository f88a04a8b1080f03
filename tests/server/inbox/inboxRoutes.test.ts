import { createHash, randomBytes } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { decodeSubmissionIds, decodeSubmissions, encodePoster, encodeSubmissionIds, encodeSubmissions } from '#sync/inbox/wireInbox.ts'
import { idLike, sealedLike } from '#tests/contracts/sealedSubmissions.ts'
import { DAY_MS, ELSEWHERE, HERE, OTHER_LAPTOP } from '#tests/server/journal/journalStories.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'
import type { SyncServer } from '#tests/server/routes/syncServer.ts'

const sealed = (from: number, to: number) => encodeSubmissions(Array.from({ length: to - from }, (_, at) => sealedLike(from + at)))

const idsAt = async (server: SyncServer, token: string, location = HERE): Promise<readonly string[]> => {
  const answer = await server.ask(`/${location}/inbox`, { method: 'GET', token })
  const ids = decodeSubmissionIds(new Uint8Array(await answer.arrayBuffer()))
  if (!ids.ok) throw new Error(ids.error.kind)
  return ids.value
}

const errorOf = async (answer: Response) => ((await answer.json()) as { readonly error: string }).error

/** A poster of a location, hung up by one of its laptops. */
const hungUp = async (server: SyncServer, syncToken: string, location = HERE, week = Uint8Array.of(7, 7)) => {
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest()
  const put = await server.ask(`/${location}/poster`, {
    method: 'PUT',
    token: syncToken,
    body: encodePoster({ tokenHash, sealedWeek: week }),
  })
  expect(put.status).toBe(204)
  return token
}

test('a locked laptop brings what its kiosk kept; an unlocked one fetches it, and what is in the journal goes', async () => {
  const server = await syncServer()
  const kiosk = await server.enrol()
  const desk = await server.enrol(HERE, OTHER_LAPTOP)
  expect((await server.ask(`/${HERE}/inbox`, { token: kiosk.appendToken, body: sealed(1, 4) })).status).toBe(204)
  // The answer was lost on the way, so it is brought again.
  expect((await server.ask(`/${HERE}/inbox`, { token: kiosk.appendToken, body: sealed(1, 4) })).status).toBe(204)

  expect(new Set(await idsAt(server, desk.syncToken))).toEqual(new Set([1, 2, 3].map(idLike)))
  const fetched = await server.ask(`/${HERE}/inbox/fetch`, { token: desk.syncToken, body: encodeSubmissionIds([idLike(2), idLike(3)]) })
  const bytes = decodeSubmissions(new Uint8Array(await fetched.arrayBuffer()))
  expect(bytes.ok && new Set(bytes.value.map((one) => one[40]))).toEqual(new Set([2, 3]))
  expect((await server.ask(`/${HERE}/inbox/taken`, { token: desk.syncToken, body: encodeSubmissionIds([idLike(2)]) })).status).toBe(204)
  expect(new Set(await idsAt(server, desk.syncToken))).toEqual(new Set([1, 3].map(idLike)))
})

test('the append token brings and does nothing else: a stolen laptop learns nothing and removes nothing', async () => {
  const server = await syncServer()
  const { appendToken: token, syncToken } = await server.enrol()
  await server.ask(`/${HERE}/inbox`, { token, body: sealed(1, 2) })
  const ids = encodeSubmissionIds([idLike(1)])
  const poster = encodePoster({ tokenHash: new Uint8Array(32), sealedWeek: Uint8Array.of(1) })
  for (const [path, method, body] of [
    ['/inbox', 'GET', undefined],
    ['/inbox/fetch', 'POST', ids],
    ['/inbox/taken', 'POST', ids],
    ['/poster', 'PUT', poster],
  ] as const) {
    const answer = await server.ask(`/${HERE}${path}`, { method, token, body })
    expect([path, answer.status, await errorOf(answer)]).toEqual([path, 403, 'needsSyncToken'])
  }
  expect(await idsAt(server, syncToken)).toEqual([idLike(1)])
})

test('bursts of 500 of one kiosk pass; when nobody looks for long it says that it is full, and what was there stays', async () => {
  const server = await syncServer()
  const { appendToken: token, syncToken } = await server.enrol()
  for (let from = 0; from < 2000; from += 200)
    expect((await server.ask(`/${HERE}/inbox`, { token, body: sealed(from, from + 200) })).status).toBe(204)
  const answer = await server.ask(`/${HERE}/inbox`, { token, body: sealed(2000, 2001) })
  expect([answer.status, answer.headers.get('retry-after'), await errorOf(answer)]).toEqual([429, '600', 'inboxFull'])
  expect(await idsAt(server, syncToken)).toHaveLength(2000)
})

test('bytes that are no sealed submission are refused whole, and more than 200 at once', async () => {
  const server = await syncServer()
  const { appendToken: token, syncToken } = await server.enrol()
  const spoilt = encodeSubmissions([sealedLike(1), new TextEncoder().encode('Zeepaardje')])
  expect(await errorOf(await server.ask(`/${HERE}/inbox`, { token, body: spoilt }))).toBe('malformed')
  expect((await server.ask(`/${HERE}/inbox`, { token, body: encodeSubmissions([]) })).status).toBe(204)
  expect(await errorOf(await server.ask(`/${HERE}/inbox`, { token, body: sealed(0, 201) }))).toBe('tooLarge')
  const many = encodeSubmissionIds(Array.from({ length: 201 }, (_, at) => idLike(at)))
  expect(await errorOf(await server.ask(`/${HERE}/inbox/fetch`, { token: syncToken, body: many }))).toBe('tooLarge')
  expect(await idsAt(server, syncToken)).toEqual([])
})

test('what nobody looked at for fourteen days is gone when the server starts, and what came later is not', async () => {
  const server = await syncServer()
  const { appendToken: token, syncToken } = await server.enrol()
  const now = server.clock.ms
  server.clock.ms = now - 14 * DAY_MS - 1
  await server.ask(`/${HERE}/inbox`, { token, body: sealed(1, 2) })
  server.clock.ms = now - 13 * DAY_MS
  await server.ask(`/${HERE}/inbox`, { token, body: sealed(2, 3) })
  const restarted = await syncServer(server.database)
  await vi.waitFor(async () => {
    expect(await idsAt(restarted, syncToken)).toEqual([idLike(2)])
  })
})

test('a telephone gets the sealed week of its poster and may leave one submission, and asks nothing else', async () => {
  const server = await syncServer()
  const here = await server.enrol()
  const there = await server.enrol(ELSEWHERE, OTHER_LAPTOP)
  const poster = await hungUp(server, here.syncToken)
  const week = await server.ask('/own-phone/week', { method: 'GET', token: poster })
  expect([week.status, new Uint8Array(await week.arrayBuffer()), week.headers.get('cache-control')]).toEqual([
    200,
    Uint8Array.of(7, 7),
    'no-store',
  ])
  expect((await server.ask('/own-phone/submissions', { token: poster, body: sealedLike(9) })).status).toBe(204)
  expect(await idsAt(server, here.syncToken)).toEqual([idLike(9)])
  expect(await idsAt(server, there.syncToken, ELSEWHERE)).toEqual([])
  for (const path of ['/inbox', '/inbox/fetch', '/inbox/taken'])
    expect((await server.ask(`/${HERE}${path}`, { token: poster, body: sealed(1, 2) })).status).toBe(401)
})

test('a poster that was replaced, a token of a laptop and a page of another site leave nothing', async () => {
  const server = await syncServer()
  const { appendToken, syncToken } = await server.enrol()
  const old = await hungUp(server, syncToken)
  const present = await hungUp(server, syncToken)
  const body = sealedLike(9)
  for (const token of [old, appendToken, syncToken, undefined]) {
    const answer = await server.ask('/own-phone/submissions', { token, body })
    expect([answer.status, await errorOf(answer)]).toEqual([404, 'posterNotKnown'])
  }
  const foreign = await server.ask('/own-phone/submissions', { token: present, body, headers: { 'Sec-Fetch-Site': 'cross-site' } })
  expect([foreign.status, await errorOf(foreign)]).toEqual([403, 'foreignPage'])
  expect(await idsAt(server, syncToken)).toEqual([])
})

test('too many by one poster are told to wait, with how long, and come through afterwards', async () => {
  const server = await syncServer()
  const { syncToken } = await server.enrol()
  const poster = await hungUp(server, syncToken)
  const leave = (number: number) => server.ask('/own-phone/submissions', { token: poster, body: sealedLike(number) })
  const answers = []
  for (let number = 0; number < 70; number++) answers.push(await leave(number))
  const refused = answers.filter(({ status }) => status !== 204)
  expect(refused.map(({ status }) => status)).toEqual(Array(10).fill(429))
  expect([await errorOf(refused[0]!), refused[1]!.headers.get('retry-after')]).toEqual(['tooOften', '10'])
  server.clock.ms += 10_000
  expect((await leave(69)).status).toBe(204)
  expect(await idsAt(server, syncToken)).toHaveLength(61)
})

test('a flood by a poster fills the room of telephones only, and nothing that was there goes', async () => {
  const server = await syncServer()
  const { appendToken, syncToken } = await server.enrol()
  const poster = await hungUp(server, syncToken)
  for (let number = 0; number < 310; number++) {
    server.clock.ms += 11_000
    const answer = await server.ask('/own-phone/submissions', { token: poster, body: sealedLike(number) })
    expect([number, answer.status]).toEqual([number, number < 300 ? 204 : 429])
  }
  expect((await server.ask(`/${HERE}/inbox`, { token: appendToken, body: sealed(900, 1100) })).status).toBe(204)
  expect(await idsAt(server, syncToken)).toHaveLength(500)
})
