import { Hono } from 'hono'
import type { Context } from 'hono'
import type { z } from 'zod/mini'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { EnrolmentDeps } from '#server/enrolment/EnrolmentData.ts'
import { postMail, readMail } from '#server/enrolment/enrolmentMail.ts'
import type { Asker } from '#server/enrolment/enrolmentParty.ts'
import { REFUSALS } from '#server/enrolment/enrolmentRefusal.ts'
import type { Refusal } from '#server/enrolment/enrolmentRefusal.ts'
import { ENROLMENT_SCHEMAS, enrolmentId } from '#server/enrolment/enrolmentSchemas.ts'
import { invite } from '#server/enrolment/invite.ts'
import type { Inviter } from '#server/enrolment/invite.ts'
import { join } from '#server/enrolment/join.ts'
import { approve, endEnrolment, takeTokens } from '#server/enrolment/letIn.ts'
import { readStrictJson } from '#server/enrolment/readStrictJson.ts'
import { setUpOnServer } from '#server/enrolment/setUpOnServer.ts'
import type { WrongCodes } from '#server/enrolment/wrongCodes.ts'
import { isForeign } from '#server/isForeign.ts'
import type { Metrics } from '#server/metrics.ts'

export interface EnrolmentRouteParts extends EnrolmentDeps {
  /** The laptop that a sync token belongs to. */
  readonly deviceOf: (syncToken: string) => Promise<Inviter | undefined>
  readonly wrongCodes: WrongCodes
  /** Where a request comes from, as far as the server can tell. */
  readonly addressOf: (context: Context) => string
  readonly metrics: Pick<Metrics, 'asked'>
}

/** The largest body here: one piece of post with what JSON adds, in bytes. */
const BODY_MOST = 20 * 1024

const NO_STORE = { 'Cache-Control': 'no-store' }

/** How a counter comes to a server, and how a second laptop comes to a counter. To be mounted at /api/v1. */
export const enrolmentRoutes = (parts: EnrolmentRouteParts): Hono => {
  const app = new Hono()

  /** Each request is counted under the name of its route, and of nobody. */
  const counted =
    (name: string, work: (context: Context) => Promise<Response>) =>
    async (context: Context): Promise<Response> => {
      const began = performance.now()
      const answered = await work(context)
      parts.metrics.asked(name, answered.status, (performance.now() - began) / 1000)
      return answered
    }

  app.post(
    '/setup',
    counted('setUp', async (context) => {
      const body = await bodyOf(context, ENROLMENT_SCHEMAS.setUp)
      if (!body.ok) return refuse(context, body.error)
      return answer(context, 201, await guarded(context, () => setUpOnServer(parts, body.value)))
    }),
  )

  app.post(
    '/enrolments',
    counted('invite', async (context) => {
      const body = await bodyOf(context, ENROLMENT_SCHEMAS.nothing)
      if (!body.ok) return refuse(context, body.error)
      const inviter = await parts.deviceOf(tokenOf(context))
      return inviter === undefined ? refuse(context, 'notSignedIn') : context.json(await invite(parts, inviter), 201, NO_STORE)
    }),
  )

  app.post(
    '/enrolments/join',
    counted('join', async (context) => {
      const body = await bodyOf(context, ENROLMENT_SCHEMAS.join)
      if (!body.ok) return refuse(context, body.error)
      return answer(context, 200, await guarded(context, () => join(parts, body.value)))
    }),
  )

  app.post(
    '/enrolments/:id/messages',
    counted('postMail', async (context) => {
      const body = await bodyOf(context, ENROLMENT_SCHEMAS.mail)
      if (!body.ok) return refuse(context, body.error)
      return answer(context, 200, await postMail(parts, idOf(context), await askerOf(context), body.value))
    }),
  )

  app.get(
    '/enrolments/:id/messages',
    counted('readMail', async (context) => {
      const from = /^(0|[1-9]\d?)$/.exec(context.req.query('from') ?? '0')
      if (from === null || !isEnrolmentId(idOf(context))) return refuse(context, 'enrolmentNotKnown')
      const mailbox = await readMail(parts, idOf(context), await askerOf(context), Number(from[0]))
      return mailbox === undefined ? refuse(context, 'enrolmentNotKnown') : context.json(mailbox, 200, NO_STORE)
    }),
  )

  app.post(
    '/enrolments/:id/approval',
    counted('approve', async (context) => {
      const body = await bodyOf(context, ENROLMENT_SCHEMAS.nothing)
      if (!body.ok) return refuse(context, body.error)
      return answer(context, 200, await approve(parts, idOf(context), await askerOf(context)))
    }),
  )

  app.post(
    '/enrolments/:id/tokens',
    counted('takeTokens', async (context) => {
      const body = await bodyOf(context, ENROLMENT_SCHEMAS.nothing)
      if (!body.ok) return refuse(context, body.error)
      return answer(context, 200, await takeTokens(parts, idOf(context), await askerOf(context)))
    }),
  )

  app.delete(
    '/enrolments/:id',
    counted('endEnrolment', async (context) => {
      if (isForeign(context)) return refuse(context, 'foreignPage')
      const ended = await endEnrolment(parts, idOf(context), await askerOf(context))
      return ended ? context.body(null, 204, NO_STORE) : refuse(context, 'enrolmentNotKnown')
    }),
  )

  for (const [path, allowed] of METHODS) app.all(path, (context) => refuse(context, 'wrongMethod', { Allow: allowed }))

  const askerOf = async (context: Context): Promise<Asker> => {
    const token = tokenOf(context)
    return { token, device: token === '' ? undefined : await parts.deviceOf(token) }
  }

  /** A code is only tried while its address has not sent too many wrong ones. */
  const guarded = async <T, E extends { readonly kind: Refusal }>(
    context: Context,
    work: () => Promise<Result<T, E>>,
  ): Promise<Result<T, E | { readonly kind: 'tooManyTries' }>> => {
    const address = parts.addressOf(context)
    if (!parts.wrongCodes.mayTry(address)) return err({ kind: 'tooManyTries' })
    const done = await work()
    if (!done.ok && done.error.kind === 'codeNotKnown') parts.wrongCodes.wasWrong(address)
    return done
  }

  return app
}

const METHODS = [
  ['/setup', 'POST'],
  ['/enrolments', 'POST'],
  ['/enrolments/join', 'POST'],
  ['/enrolments/:id', 'DELETE'],
  ['/enrolments/:id/messages', 'GET, POST'],
  ['/enrolments/:id/approval', 'POST'],
  ['/enrolments/:id/tokens', 'POST'],
] as const

const bodyOf = async <T extends z.ZodMiniType>(context: Context, schema: T): Promise<Result<z.infer<T>, Refusal>> => {
  if (isForeign(context)) return err('foreignPage')
  const id = context.req.param('id')
  if (id !== undefined && !isEnrolmentId(id)) return err('enrolmentNotKnown')
  const read = await readStrictJson(context.req.raw, BODY_MOST)
  if (!read.ok) return err(read.error.kind)
  const parsed = schema.safeParse(read.value)
  return parsed.success ? ok(parsed.data) : err('notExpected')
}

const idOf = (context: Context): string => context.req.param('id') ?? ''

const isEnrolmentId = (id: string): boolean => enrolmentId.safeParse(id).success

const tokenOf = (context: Context): string => /^Bearer ([A-Za-z0-9_-]{43})$/.exec(context.req.header('authorization') ?? '')?.[1] ?? ''

const answer = <T extends object | null>(context: Context, status: 200 | 201, result: Result<T, { readonly kind: Refusal }>): Response =>
  result.ok ? context.json(result.value ?? {}, status, NO_STORE) : refuse(context, result.error.kind)

const refuse = (context: Context, refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Response => {
  const [status, sentence] = REFUSALS[refusal]
  return context.json({ error: refusal, sentence }, status, { ...NO_STORE, ...headers })
}
