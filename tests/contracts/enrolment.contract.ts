import { expect, test } from 'vitest'
import type { EnrolmentData } from '#server/enrolment/EnrolmentData.ts'
import { mintSetUpCode } from '#server/enrolment/setUpCodes.ts'
import { CODE_LIFE_MS, MAILBOX_LIFE_MS, MAIL_COUNT_MOST } from '#sync/enrolment/enrolmentWire.ts'
import type { TestServer } from '#tests/server/enrolment/enrolmentServer.ts'
import { FIRST, LOCATION, SECOND, startEnrolmentServer } from '#tests/server/enrolment/enrolmentServer.ts'
import type { Inviter } from '#server/enrolment/invite.ts'

export interface OpenEnrolmentData {
  readonly data: EnrolmentData
  readonly deviceOf: (syncToken: string) => Promise<Inviter | undefined>
  /** Everything that is stored, as text. */
  readonly dump: () => Promise<string>
}

const UNKNOWN_CODE = 'ZZZZZZZZZZZZZ'

/** The code with its last character changed: the same invitation, the wrong secret. */
const mistyped = (code: string): string => code.slice(0, -1) + (code.endsWith('7') ? '8' : '7')

/** Setting up, inviting and joining, on any storage. */
export const enrolmentContract = (open: () => Promise<OpenEnrolmentData>): void => {
  const started = async (): Promise<TestServer & OpenEnrolmentData & { readonly code: string }> => {
    const opened = await open()
    const server = startEnrolmentServer(opened.data, opened.deviceOf)
    const code = await mintSetUpCode({ data: opened.data, now: () => server.clock.now })
    return { ...opened, ...server, code: code ?? '' }
  }
  const setUp = async () => {
    const server = await started()
    const answer = await server.post('/setup', { code: server.code, location: LOCATION, device: FIRST })
    return { ...server, ...(answer.body as { readonly appendToken: string; readonly syncToken: string }) }
  }

  test('the code of the terminal makes one location and its first laptop, with two different tokens of 256 bits', async () => {
    const { post, code, deviceOf, dump } = await started()
    const { status, body } = await post('/setup', { code: code.toLowerCase(), location: LOCATION, device: FIRST })
    expect(status).toBe(201)
    const { appendToken, syncToken } = body as { appendToken: string; syncToken: string }
    expect([appendToken, syncToken].map((token) => token.length)).toEqual([43, 43])
    expect(appendToken).not.toBe(syncToken)
    expect(await deviceOf(syncToken)).toEqual({ location: LOCATION, device: FIRST })
    const kept = await dump()
    for (const secret of [code, appendToken, syncToken]) expect(kept).not.toContain(secret)
  })

  test('the code works once; only the laptop that used it hears the answer again, for ten minutes', async () => {
    const { post, code, clock, deviceOf } = await started()
    const first = await post('/setup', { code, location: LOCATION, device: FIRST })
    expect((await post('/setup', { code, location: 'f'.repeat(32), device: SECOND })).status).toBe(404)
    expect((await post('/setup', { code, location: LOCATION, device: SECOND })).status).toBe(404)
    const again = await post('/setup', { code, location: LOCATION, device: FIRST })
    expect(again.status).toBe(201)
    expect(await deviceOf(String(again.body['syncToken']))).toEqual({ location: LOCATION, device: FIRST })
    expect(await deviceOf(String(first.body['syncToken']))).toBeUndefined()
    clock.now += 10 * 60 * 1000 + 1
    expect((await post('/setup', { code, location: LOCATION, device: FIRST })).body['error']).toBe('codeNotKnown')
  })

  test('each start gives a new code and ends the one before; a server with a location gives none', async () => {
    const { post, code, data } = await started()
    const later = await mintSetUpCode({ data, now: () => 0 })
    expect((await post('/setup', { code, location: LOCATION, device: FIRST })).status).toBe(404)
    expect((await post('/setup', { code: later, location: LOCATION, device: FIRST })).status).toBe(201)
    expect(await mintSetUpCode({ data, now: () => 0 })).toBeUndefined()
  })

  test('a second laptop comes in: code, post both ways, approval, tokens of its own, and then nothing is left of it', async () => {
    const server = await setUp()
    const { post, get, end, syncToken, deviceOf, dump } = server
    const { enrolment, code } = await server.invite(syncToken)
    const mail = `/enrolments/${enrolment}/messages`
    expect(await post(mail, { number: 0, text: 'MEEDOEN-JOIN-1.from-the-first', more: false }, syncToken)).toEqual({
      status: 200,
      body: {},
    })
    expect((await get(mail, syncToken)).body).toEqual({ mail: [], joined: false, approved: false })

    const { mailboxToken } = await server.join(` ${code.slice(0, 4)}-${code.slice(4).toLowerCase()} `)
    expect((await get(mail, mailboxToken)).body).toEqual({
      mail: [{ number: 0, text: 'MEEDOEN-JOIN-1.from-the-first', more: false }],
      joined: true,
      approved: false,
    })
    expect((await post(mail, { number: 0, text: 'from-the-second', more: true }, mailboxToken)).status).toBe(200)
    expect((await post(mail, { number: 1, text: 'and-its-end', more: false }, mailboxToken)).status).toBe(200)
    expect((await get(`${mail}?from=1`, syncToken)).body['mail']).toEqual([{ number: 1, text: 'and-its-end', more: false }])

    expect((await post(`/enrolments/${enrolment}/tokens`, {}, mailboxToken)).body['error']).toBe('notApproved')
    expect((await post(`/enrolments/${enrolment}/approval`, {}, syncToken)).status).toBe(200)
    const tokens = await post(`/enrolments/${enrolment}/tokens`, {}, mailboxToken)
    expect(tokens.body['location']).toBe(LOCATION)
    expect(await deviceOf(String(tokens.body['syncToken']))).toEqual({ location: LOCATION, device: SECOND })

    expect(await end(`/enrolments/${enrolment}`, syncToken)).toBe(204)
    expect((await get(mail, syncToken)).status).toBe(404)
    expect((await get(mail, mailboxToken)).status).toBe(404)
    const kept = await dump()
    for (const gone of [enrolment, 'from-the-first', 'and-its-end', code, mailboxToken]) expect(kept).not.toContain(gone)
    expect(await deviceOf(String(tokens.body['syncToken']))).toEqual({ location: LOCATION, device: SECOND })
  })

  test('a code that never was, one that ended, one that was used and one that was burnt are answered alike', async () => {
    const server = await setUp()
    const { post, clock, syncToken } = server
    const joining = async (code: string, device = SECOND) =>
      JSON.stringify(await post('/enrolments/join', { code, device }, undefined, `192.0.2.${String(++address)}`))
    let address = 1
    const unknown = await joining(UNKNOWN_CODE)
    expect(unknown).toContain('codeNotKnown')
    expect(await joining('not a code')).toBe(unknown)

    const ended = await server.invite(syncToken)
    clock.now = ended.endsAt
    expect(await joining(ended.code)).toBe(unknown)

    const used = await server.invite(syncToken)
    await server.join(used.code)
    expect(await joining(used.code, 'd'.repeat(32))).toBe(unknown)

    const burnt = await server.invite(syncToken)
    for (let time = 0; time < 5; time++) expect(await joining(mistyped(burnt.code))).toBe(unknown)
    expect(await joining(burnt.code)).toBe(unknown)
  })

  test('four wrong codes leave the fifth try', async () => {
    const server = await setUp()
    const { code } = await server.invite(server.syncToken)
    for (let time = 0; time < 4; time++)
      expect((await server.post('/enrolments/join', { code: mistyped(code), device: SECOND })).status).toBe(404)
    expect((await server.post('/enrolments/join', { code, device: SECOND })).status).toBe(200)
  })

  test('a code lasts ten minutes, and the mailbox half an hour from then on', async () => {
    const server = await setUp()
    const invited = await server.invite(server.syncToken)
    expect(invited.endsAt - server.clock.now).toBe(CODE_LIFE_MS)
    server.clock.now = invited.endsAt - 1
    const { mailboxToken, enrolment } = await server.join(invited.code)
    server.clock.now += MAILBOX_LIFE_MS - 1
    expect((await server.get(`/enrolments/${enrolment}/messages`, mailboxToken)).status).toBe(200)
    server.clock.now += 1
    expect((await server.get(`/enrolments/${enrolment}/messages`, mailboxToken)).status).toBe(404)
    await server.invite(server.syncToken)
    expect(await server.dump()).not.toContain(enrolment)
  })

  test('an answer that was lost on the way may be asked for again, by the same laptop', async () => {
    const server = await setUp()
    const { code } = await server.invite(server.syncToken)
    const lost = await server.join(code)
    const { mailboxToken, enrolment } = await server.join(code)
    expect((await server.get(`/enrolments/${enrolment}/messages`, lost.mailboxToken)).status).toBe(404)
    const piece = { number: 0, text: 'once', more: false }
    for (let time = 0; time < 2; time++)
      expect((await server.post(`/enrolments/${enrolment}/messages`, piece, mailboxToken)).status).toBe(200)
    expect((await server.get(`/enrolments/${enrolment}/messages`, server.syncToken)).body['mail']).toEqual([piece])
    expect((await server.post(`/enrolments/${enrolment}/messages`, { ...piece, text: 'other' }, mailboxToken)).body['error']).toBe(
      'numberTaken',
    )
    await server.post(`/enrolments/${enrolment}/approval`, {}, server.syncToken)
    const first = await server.post(`/enrolments/${enrolment}/tokens`, {}, mailboxToken)
    const second = await server.post(`/enrolments/${enrolment}/tokens`, {}, mailboxToken)
    expect(await server.deviceOf(String(first.body['syncToken']))).toBeUndefined()
    expect(await server.deviceOf(String(second.body['syncToken']))).toEqual({ location: LOCATION, device: SECOND })
  })

  test('nobody else reads, writes, approves or ends an enrolment: not with an append token, not with none, not from another enrolment', async () => {
    const server = await setUp()
    const { enrolment, code } = await server.invite(server.syncToken)
    const { mailboxToken } = await server.join(code)
    const strangers = [server.appendToken, '', 'A'.repeat(43), mailboxToken.slice(1), `${mailboxToken}A`]
    for (const token of strangers) {
      expect((await server.get(`/enrolments/${enrolment}/messages`, token)).status).toBe(404)
      expect((await server.post(`/enrolments/${enrolment}/messages`, { number: 0, text: 'x', more: false }, token)).status).toBe(404)
      expect((await server.post(`/enrolments/${enrolment}/approval`, {}, token)).status).toBe(404)
      expect((await server.post(`/enrolments/${enrolment}/tokens`, {}, token)).status).toBe(404)
      expect(await server.end(`/enrolments/${enrolment}`, token)).toBe(404)
      expect((await server.post('/enrolments', {}, token)).status).toBe(401)
    }
    // The new laptop can not approve itself, and the inviting one gets no second pair of tokens.
    expect((await server.post(`/enrolments/${enrolment}/approval`, {}, mailboxToken)).status).toBe(404)
    expect((await server.post(`/enrolments/${enrolment}/tokens`, {}, server.syncToken)).status).toBe(404)
    expect((await server.get(`/enrolments/${enrolment}/messages`, mailboxToken)).status).toBe(200)
  })

  test('a laptop that says it is one that is known does not get its place', async () => {
    const server = await setUp()
    const { code } = await server.invite(server.syncToken)
    expect((await server.post('/enrolments/join', { code, device: FIRST })).body['error']).toBe('deviceKnown')
    expect(await server.deviceOf(server.syncToken)).toEqual({ location: LOCATION, device: FIRST })
  })

  test('a laptop has one invitation at a time', async () => {
    const server = await setUp()
    const first = await server.invite(server.syncToken)
    const second = await server.invite(server.syncToken)
    expect((await server.post('/enrolments/join', { code: first.code, device: SECOND })).status).toBe(404)
    expect((await server.post('/enrolments/join', { code: second.code, device: SECOND })).status).toBe(200)
  })

  test('post is numbered without a gap and has an end', async () => {
    const server = await setUp()
    const { enrolment } = await server.invite(server.syncToken)
    const put = async (number: number) =>
      (await server.post(`/enrolments/${enrolment}/messages`, { number, text: 'x', more: true }, server.syncToken)).status
    expect(await put(1)).toBe(409)
    for (let number = 0; number < MAIL_COUNT_MOST; number++) expect(await put(number)).toBe(200)
    expect(await put(MAIL_COUNT_MOST)).toBe(400)
  })

  test('two laptops that come with one code at the same moment: one is let to the mailbox', async () => {
    const server = await setUp()
    const { code } = await server.invite(server.syncToken)
    const answers = await Promise.all(
      ['1', '2', '3', '4', '5', '6'].map((digit) => server.post('/enrolments/join', { code, device: digit.repeat(32) })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404, 404, 404])
  })

  test('wrong codes sent at the same moment are all counted', async () => {
    const server = await setUp()
    const { code } = await server.invite(server.syncToken)
    await Promise.all(
      Array.from({ length: 5 }, (_, at) =>
        server.post('/enrolments/join', { code: mistyped(code), device: SECOND }, undefined, `192.0.2.${String(at)}`),
      ),
    )
    expect((await server.post('/enrolments/join', { code, device: SECOND }, undefined, '192.0.2.99')).status).toBe(404)
  })
}
