import { expect, test } from 'vitest'
import { createMemoryEnrolmentData } from '#server/enrolment/memoryEnrolmentData.ts'
import { mintCode, readCode, secretHash } from '#server/enrolment/shortCode.ts'
import { groupedCode } from '#sync/enrolment/groupedCode.ts'
import { createWrongCodes } from '#server/enrolment/wrongCodes.ts'
import { FIRST, LOCATION, SECOND, startEnrolmentServer } from '#tests/server/enrolment/enrolmentServer.ts'

const JSON_TYPE = { 'Content-Type': 'application/json' }

const started = () => {
  const data = createMemoryEnrolmentData()
  const server = startEnrolmentServer(data, async (token) => data.deviceOf(secretHash(token)))
  return { ...server, data }
}

test('every body that is not exactly what belongs there is refused with a code and a sentence, and stores nothing', async () => {
  const { request, data } = started()
  const before = data.dump()
  const good = { code: 'A'.repeat(13), location: LOCATION, device: FIRST }
  const text = JSON.stringify(good)
  const bad: readonly (readonly [string | Uint8Array<ArrayBuffer>, HeadersInit, number])[] = [
    [text, { 'Content-Type': 'text/plain' }, 415],
    [text, {}, 415],
    [text, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, 415],
    [text.padEnd(21_000), JSON_TYPE, 413],
    ['', JSON_TYPE, 400],
    ['{', JSON_TYPE, 400],
    ['null', JSON_TYPE, 400],
    ['[]', JSON_TYPE, 400],
    ['['.repeat(10_000), JSON_TYPE, 400],
    [Uint8Array.of(0x22, 0xff, 0x22), JSON_TYPE, 400],
    [text.replace('{', '{"code":"other",'), JSON_TYPE, 400],
    [text.replace('{', '{"\\u0063ode":"other",'), JSON_TYPE, 400],
    [text.replace('{', '{"__proto__":{},'), JSON_TYPE, 400],
    [JSON.stringify({ ...good, more: 1 }), JSON_TYPE, 400],
    [JSON.stringify({ ...good, code: 12 }), JSON_TYPE, 400],
    [JSON.stringify({ ...good, code: '' }), JSON_TYPE, 400],
    [JSON.stringify({ ...good, code: 'A'.repeat(41) }), JSON_TYPE, 400],
    [JSON.stringify({ ...good, device: 'G'.repeat(32) }), JSON_TYPE, 400],
    [JSON.stringify({ ...good, location: LOCATION.slice(1) }), JSON_TYPE, 400],
    [JSON.stringify({ code: good.code, device: FIRST }), JSON_TYPE, 400],
    [text, { ...JSON_TYPE, 'Sec-Fetch-Site': 'cross-site' }, 403],
    [text, { ...JSON_TYPE, 'Sec-Fetch-Site': 'same-site' }, 403],
  ]
  for (const [body, headers, status] of bad) {
    const response = await request('POST', '/setup', { body, headers })
    const answer = (await response.json()) as Record<string, unknown>
    expect([response.status, body.length, typeof answer['error'], typeof answer['sentence']]).toEqual([
      status,
      body.length,
      'string',
      'string',
    ])
    expect(response.headers.get('cache-control')).toBe('no-store')
  }
  expect(data.dump()).toBe(before)
})

test('a value that holds quotes and colons is no key', async () => {
  const { post } = started()
  expect((await post('/setup', { code: '"code":', location: LOCATION, device: FIRST })).body['error']).toBe('codeNotKnown')
})

test('post is taken up to 16 KiB, of the characters that our messages have', async () => {
  const server = started()
  const { syncToken } = await server.setUp()
  const { enrolment } = await server.invite(syncToken)
  const put = async (number: unknown, text: unknown, more: unknown = false) =>
    (await server.post(`/enrolments/${enrolment}/messages`, { number, text, more }, syncToken)).status
  expect(await put(0, 'x'.repeat(16 * 1024))).toBe(200)
  for (const text of ['x'.repeat(16 * 1024 + 1), '', 'a b', 'é', 7, null]) expect(await put(1, text)).toBe(400)
  for (const number of [-1, 0.5, '1', 64, null]) expect(await put(number, 'x')).toBe(400)
  expect(await put(1, 'x', 'no')).toBe(400)
})

test('an id that can be none is answered like one that is not known, wherever it stands', async () => {
  const server = started()
  const { syncToken } = await server.setUp()
  for (const id of ['x', 'A'.repeat(32), `${'a'.repeat(32)}0`, 'a'.repeat(32)]) {
    expect((await server.get(`/enrolments/${id}/messages`, syncToken)).status).toBe(404)
    expect((await server.post(`/enrolments/${id}/approval`, {}, syncToken)).status).toBe(404)
    expect(await server.end(`/enrolments/${id}`, syncToken)).toBe(404)
  }
  const { enrolment } = await server.invite(syncToken)
  for (const from of ['-1', '01', '1e1', 'x', '100', ''])
    expect((await server.get(`/enrolments/${enrolment}/messages?from=${from}`, syncToken)).status).toBe(404)
})

test('an address that sends ten wrong codes waits; another one does not, and a minute later one more may be tried', async () => {
  const server = started()
  const wrong = (from: string) => server.post('/enrolments/join', { code: '0'.repeat(13), device: SECOND }, undefined, from)
  for (let time = 0; time < 10; time++) expect((await wrong('198.51.100.7')).status).toBe(404)
  expect((await wrong('198.51.100.7')).status).toBe(429)
  expect((await server.post('/setup', { code: '0'.repeat(13), location: LOCATION, device: FIRST }, undefined, '198.51.100.7')).status).toBe(
    429,
  )
  expect((await wrong('198.51.100.8')).status).toBe(404)
  server.clock.now += 60_000
  expect((await wrong('198.51.100.7')).status).toBe(404)
  expect((await wrong('198.51.100.7')).status).toBe(429)
})

test('all addresses of one IPv6 network count as one, and the list of addresses has an end', () => {
  let now = 0
  const tries = createWrongCodes(() => now)
  for (let time = 0; time < 10; time++) tries.wasWrong(`2001:db8:1:2::${String(time)}`)
  expect(tries.mayTry('2001:db8:1:2:ffff::1')).toBe(false)
  expect(tries.mayTry('2001:db8:1:3::1')).toBe(true)
  for (let host = 0; host < 10_000; host++) tries.wasWrong(`203.0.${String(host >> 8)}.${String(host & 255)}`)
  // The one heard longest ago was forgotten to make room.
  expect(tries.mayTry('2001:db8:1:2::1')).toBe(true)
  now = 1
})

test('a code has 65 bits in 13 characters without look-alikes, and is read as people type it', () => {
  const codes = Array.from({ length: 500 }, mintCode)
  expect(new Set(codes).size).toBe(500)
  for (const code of codes) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{13}$/)
    expect(readCode(` ${groupedCode(code).toLowerCase()} `)).toBe(code)
  }
  expect(new Set(codes.join('')).size).toBe(32)
  expect(readCode('oil0-1LIO-00000')).toBe('0110111000000')
  for (const none of ['', 'U'.repeat(13), '0'.repeat(12), '0'.repeat(14), '０'.repeat(13)]) expect(readCode(none)).toBeUndefined()
})
