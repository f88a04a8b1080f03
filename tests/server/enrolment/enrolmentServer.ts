import { Hono } from 'hono'
import type { EnrolmentData } from '#server/enrolment/EnrolmentData.ts'
import { enrolmentRoutes } from '#server/enrolment/enrolmentRoutes.ts'
import type { Inviter } from '#server/enrolment/invite.ts'
import { createWrongCodes } from '#server/enrolment/wrongCodes.ts'
import { mintSetUpCode } from '#server/enrolment/setUpCodes.ts'

export const LOCATION = 'a'.repeat(32)
export const FIRST = 'b'.repeat(32)
export const SECOND = 'c'.repeat(32)

export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** A server with these routes only, its clock in the test's hand. */
export interface TestServer {
  readonly clock: { now: number }
  readonly request: (method: string, path: string, init?: RequestInit & { readonly from?: string }) => Promise<Response>
  readonly post: (path: string, body: unknown, token?: string, from?: string) => Promise<Answer>
  readonly get: (path: string, token: string) => Promise<Answer>
  readonly end: (path: string, token: string) => Promise<number>
  /** Sets the first counter up; answers its tokens. */
  readonly setUp: () => Promise<{ readonly appendToken: string; readonly syncToken: string }>
  readonly invite: (syncToken: string) => Promise<{ readonly enrolment: string; readonly code: string; readonly endsAt: number }>
  readonly join: (code: string, device?: string) => Promise<{ readonly enrolment: string; readonly mailboxToken: string }>
}

export const startEnrolmentServer = (data: EnrolmentData, deviceOf: (token: string) => Promise<Inviter | undefined>): TestServer => {
  const clock = { now: 1_790_000_000_000 }
  const now = (): number => clock.now
  const app = new Hono().route(
    '/api/v1',
    enrolmentRoutes({
      data,
      now,
      deviceOf,
      wrongCodes: createWrongCodes(now),
      metrics: { asked: () => undefined },
      addressOf: (context) => context.req.header('x-test-address') ?? '192.0.2.1',
    }),
  )
  const request: TestServer['request'] = async (method, path, { from, ...init } = {}) => {
    const headers = new Headers(init.headers)
    if (from !== undefined) headers.set('x-test-address', from)
    return app.request(`/api/v1${path}`, { ...init, method, headers })
  }
  const answerOf = async (response: Response): Promise<Answer> => ({
    status: response.status,
    body: (await response.json()) as Answer['body'],
  })
  const post: TestServer['post'] = async (path, body, token, from) =>
    answerOf(
      await request('POST', path, {
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
        ...(from === undefined ? {} : { from }),
      }),
    )
  const whole = async <T>(answer: Promise<Answer>): Promise<T> => {
    const { status, body } = await answer
    if (status >= 300) throw new Error(`It answered ${String(status)} ${JSON.stringify(body)}`)
    return body as T
  }
  return {
    clock,
    request,
    post,
    get: async (path, token) => answerOf(await request('GET', path, { headers: { Authorization: `Bearer ${token}` } })),
    end: async (path, token) => (await request('DELETE', path, { headers: { Authorization: `Bearer ${token}` } })).status,
    setUp: async () => {
      const code = await mintSetUpCode({ data, now })
      return whole(post('/setup', { code, location: LOCATION, device: FIRST }))
    },
    invite: (syncToken) => whole(post('/enrolments', {}, syncToken)),
    join: (code, device = SECOND) => whole(post('/enrolments/join', { code, device })),
  }
}
