import { afterEach, describe, expect, test, vi } from 'vitest'
import { phoneHost } from '#app/kiosk/phoneHost.ts'
import { locationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import { posterFragment, posterKeys } from '#vault/inbox/posterKeys.ts'
import { sealWeek } from '#vault/inbox/sealWeek.ts'

const SECRET = Uint8Array.from({ length: 32 }, (_, index) => 255 - index)
const LOCATION = { location: '0123456789abcdef0123456789abcdef', secret: SECRET.slice() }
const KEY = await locationInboxKey(LOCATION)
const POSTER = posterFragment(KEY.publicKey, SECRET)
const { token, weekKey } = await posterKeys(SECRET)
const SEALED_WEEK = await sealWeek(weekKey, { v: 1, from: '2026-11-26', activities: [], sessions: [] })

/** A server that gives these answers, one after another; the last one again and again. */
const answering = (...answers: readonly (Response | 'noNetwork')[]) => {
  let asked = 0
  return vi.fn<typeof fetch>(() => {
    const answer = answers[Math.min(asked++, answers.length - 1)]
    return answer === undefined || answer === 'noNetwork' ? Promise.reject(new TypeError('no network')) : Promise.resolve(answer.clone())
  })
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a telephone before a poster', () => {
  test('reads the week that only the poster opens, and sends no server what stands behind the #', async () => {
    const asked = answering(new Response(new Uint8Array(SEALED_WEEK)))
    vi.stubGlobal('fetch', asked)
    const place = await phoneHost(`#${POSTER}`, () => undefined).place()
    expect(place).toEqual({ publicKey: KEY.publicKey, week: { v: 1, from: '2026-11-26', activities: [], sessions: [] } })
    const [address, request] = asked.mock.calls[0] ?? []
    expect(address).toBe('/api/v1/own-phone/week')
    expect(request?.headers).toMatchObject({ authorization: `Bearer ${token}` })
    expect(JSON.stringify(asked.mock.calls)).not.toContain(KEY.publicKey)
  })

  test('works without a week when there is no network', async () => {
    vi.stubGlobal('fetch', answering('noNetwork'))
    expect(await phoneHost(`#${POSTER}`, () => undefined).place()).toEqual({ publicKey: KEY.publicKey, week: undefined })
  })

  test('an address that is no poster is no place', async () => {
    expect(await phoneHost('#hello.world', () => undefined).place()).toBeUndefined()
  })

  test('tries again from memory until a server has it', async () => {
    const asked = answering(
      new Response('', { status: 404 }),
      'noNetwork',
      new Response('', { status: 503 }),
      new Response('{"code":"tooOften"}', { status: 429 }),
      new Response(null, { status: 204 }),
    )
    vi.stubGlobal('fetch', asked)
    const host = phoneHost(`#${POSTER}`, () => undefined)
    expect(await host.place()).toEqual({ publicKey: KEY.publicKey, week: undefined })
    vi.useFakeTimers()
    const sending = host.send(Uint8Array.of(1, 2, 3))
    await vi.advanceTimersByTimeAsync(120_000)
    expect(await sending).toEqual({ ok: true, value: null })
    expect(asked).toHaveBeenCalledTimes(5)
  })

  test.each([
    ['a full inbox', new Response('{"code":"inboxFull"}', { status: 429 }), 'full'],
    ['a poster that is no longer known', new Response('{"code":"posterNotKnown"}', { status: 401 }), 'failed'],
  ])('%s is said at once', async (_, answer, kind) => {
    vi.stubGlobal('fetch', answering(answer))
    expect(await phoneHost(`#${POSTER}`, () => undefined).send(Uint8Array.of(1))).toEqual({ ok: false, error: { kind } })
  })
})
