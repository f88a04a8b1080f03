import { expect, test } from 'vitest'
import { createEnrolmentClient } from '#courier/enrolmentClient.ts'
import { createMemoryEnrolmentData } from '#server/enrolment/memoryEnrolmentData.ts'
import { mintSetUpCode } from '#server/enrolment/setUpCodes.ts'
import { secretHash } from '#server/enrolment/shortCode.ts'
import { messagesIn } from '#sync/enrolment/enrolmentWire.ts'
import { FIRST, LOCATION, SECOND, startEnrolmentServer } from '#tests/server/enrolment/enrolmentServer.ts'

/** The client on the server's own routes, without a network between. */
const connected = async () => {
  const data = createMemoryEnrolmentData()
  const server = startEnrolmentServer(data, async (token) => data.deviceOf(secretHash(token)))
  const client = createEnrolmentClient((path, init) =>
    server.request(init?.method ?? 'GET', (path as string).slice('/api/v1'.length), init),
  )
  const code = (await mintSetUpCode({ data, now: () => server.clock.now })) ?? ''
  return { client, code, server }
}

const valueOf = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

test('a laptop sets up, invites, is joined, and both exchange a message longer than one piece', async () => {
  const { client, code } = await connected()
  const { syncToken } = valueOf(await client.setUp({ code, location: LOCATION, device: FIRST }))
  const invited = valueOf(await client.invite({ syncToken }))
  const { enrolment, mailboxToken } = valueOf(await client.join({ code: invited.code, device: SECOND }))
  const long = 'MEEDOEN-JOIN-1.'.padEnd(40_000, 'x')
  const sent = await client.post({ enrolment, token: syncToken, message: long, number: 0 })
  expect(sent).toEqual({ ok: true, value: 3 })
  // Sent once more after a lost answer, it is there once.
  expect(await client.post({ enrolment, token: syncToken, message: long, number: 0 })).toEqual(sent)
  const { mail, joined } = valueOf(await client.read({ enrolment, token: mailboxToken, from: 0 }))
  expect(joined).toBe(true)
  expect(messagesIn(mail, 0)).toEqual({ messages: [long], next: 3 })
  expect(await client.takeTokens({ enrolment, token: mailboxToken })).toEqual({ ok: false, error: { kind: 'notApproved' } })
  expect(await client.approve({ enrolment, token: syncToken })).toEqual({ ok: true, value: null })
  expect(valueOf(await client.takeTokens({ enrolment, token: mailboxToken })).location).toBe(LOCATION)
  expect(await client.end({ enrolment, token: mailboxToken })).toEqual({ ok: true, value: null })
  expect(await client.read({ enrolment, token: syncToken, from: 0 })).toEqual({ ok: false, error: { kind: 'enrolmentEnded' } })
})

test('a wrong code, a laptop that is known and a token that is not are told apart', async () => {
  const { client, code } = await connected()
  expect(await client.setUp({ code: '0'.repeat(13), location: LOCATION, device: FIRST })).toEqual({
    ok: false,
    error: { kind: 'codeNotKnown' },
  })
  const { syncToken } = valueOf(await client.setUp({ code, location: LOCATION, device: FIRST }))
  const invited = valueOf(await client.invite({ syncToken }))
  expect(await client.join({ code: invited.code, device: FIRST })).toEqual({ ok: false, error: { kind: 'alreadyThere' } })
  expect(await client.invite({ syncToken: 'A'.repeat(43) })).toEqual({ ok: false, error: { kind: 'notSignedIn' } })
})

test('whatever is not an answer of our server counts as no connection: a log-in page, a broken line, a proxy', async () => {
  const answers: readonly (() => Promise<Response>)[] = [
    async () => new Response('<html>Welcome to the Wi-Fi', { headers: { 'Content-Type': 'text/html' } }),
    async () => new Response('Bad gateway', { status: 502, headers: { 'Content-Type': 'text/plain' } }),
    async () => new Response('{"cut', { headers: { 'Content-Type': 'application/json' } }),
    async () => Response.json([1]),
    async () => Response.json({ error: 'storageUnavailable' }, { status: 503 }),
    () => Promise.reject(new TypeError('network')),
  ]
  for (const answer of answers) {
    const client = createEnrolmentClient(answer)
    expect(await client.setUp({ code: 'x', location: LOCATION, device: FIRST })).toEqual({ ok: false, error: { kind: 'noConnection' } })
    expect(await client.read({ enrolment: 'e'.repeat(32), token: 'x', from: 0 })).toEqual({ ok: false, error: { kind: 'noConnection' } })
  }
})

test('an answer that lacks what it must hold is not taken', async () => {
  const client = createEnrolmentClient(async () =>
    Response.json({ appendToken: 'short', syncToken: 'A'.repeat(43), mail: [{}], joined: true, approved: false }),
  )
  const refused = { ok: false, error: { kind: 'serverRefused' } }
  expect(await client.setUp({ code: 'x', location: LOCATION, device: FIRST })).toEqual(refused)
  expect(await client.read({ enrolment: 'e'.repeat(32), token: 'x', from: 0 })).toEqual(refused)
  expect(await client.invite({ syncToken: 'x' })).toEqual(refused)
})
