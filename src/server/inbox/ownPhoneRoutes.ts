import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { createAllowance } from '#server/allowance.ts'
import type { Allowance } from '#server/allowance.ts'
import type { InboxData, Poster } from '#server/inbox/InboxData.ts'
import { BY_PHONES_MOST, PER_NETWORK, PER_POSTER, WEEKS_PER_NETWORK } from '#server/inbox/inboxLimits.ts'
import type { Metrics } from '#server/metrics.ts'
import { isForeign } from '#server/isForeign.ts'
import { networkOf } from '#server/networkOf.ts'
import type { Pokes } from '#server/pokes.ts'
import { bytesAnswer, doneAnswer } from '#server/routes/bytesAnswer.ts'
import { readBytes } from '#server/routes/readBytes.ts'
import { refuse } from '#server/routes/refusal.ts'
import { SEALED_SUBMISSION_MOST, sealedSubmissionId } from '#sync/inbox/sealedSubmission.ts'

export interface OwnPhoneRouteParts {
  readonly inbox: InboxData
  readonly pokes: Pick<Pokes, 'poke'>
  readonly metrics: Pick<Metrics, 'asked'>
  readonly now: () => number
  /** Where a request comes from, as far as the server can tell. It is kept nowhere. */
  readonly addressOf: (context: Context) => string
}

/**
 * What a telephone may ask that was held before a poster: this week, which only the poster can open, and to leave one sealed submission.
 * It signs in with the token of the poster, which every passer-by has: so it is told nothing else, and not often.
 */
export const ownPhoneRoutes = ({ inbox, pokes, metrics, now, addressOf }: OwnPhoneRouteParts): Hono => {
  const app = new Hono()
  const perPoster = createAllowance({ now, ...PER_POSTER })
  const perNetwork = createAllowance({ now, ...PER_NETWORK })
  const weeks = createAllowance({ now, ...WEEKS_PER_NETWORK })

  const asked =
    (name: string, work: (context: Context, network: string) => Promise<Response>) =>
    async (context: Context): Promise<Response> => {
      const began = performance.now()
      const answer = isForeign(context) ? refuse('foreignPage') : await work(context, networkOf(addressOf(context)))
      metrics.asked(name, answer.status, (performance.now() - began) / 1000)
      return answer
    }

  const posterOf = async (context: Context): Promise<Poster | undefined> => {
    const token = BEARER.exec(context.req.header('authorization') ?? '')?.[1]
    return token === undefined ? undefined : inbox.poster(createHash('sha256').update(token, 'utf8').digest())
  }

  app.get(
    '/own-phone/week',
    asked('ownPhoneWeek', async (context, network) => {
      if (!weeks.may(network)) return tooOften(weeks, network)
      weeks.spend(network)
      const poster = await posterOf(context)
      return poster === undefined ? refuse('posterNotKnown') : bytesAnswer(new Uint8Array(poster.sealedWeek))
    }),
  )

  app.post(
    '/own-phone/submissions',
    asked('ownPhoneSubmission', async (context, network) => {
      if (!perNetwork.may(network)) return tooOften(perNetwork, network)
      const body = await readBytes(context.req.raw, SEALED_SUBMISSION_MOST)
      if (!body.ok) return refuse(body.error)
      const id = sealedSubmissionId(body.value)
      if (id === undefined) return refuse('malformed')
      perNetwork.spend(network)
      const poster = await posterOf(context)
      if (poster === undefined) return refuse('posterNotKnown')
      const { location } = poster
      if (!perPoster.may(location)) return tooOften(perPoster, location)
      perPoster.spend(location)
      const kept = await inbox.add(location, [{ id, sealed: body.value }], 'phone', now(), BY_PHONES_MOST)
      if (kept === 'full') return refuse('inboxFull', { 'Retry-After': '600' })
      pokes.poke(location, undefined)
      return doneAnswer()
    }),
  )

  app.all('/own-phone/week', () => refuse('wrongMethod', { Allow: 'GET' }))
  app.all('/own-phone/submissions', () => refuse('wrongMethod', { Allow: 'POST' }))
  return app
}

/** 256 bits in base64url. */
const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/

const tooOften = (allowance: Allowance, name: string): Response =>
  refuse('tooOften', { 'Retry-After': String(allowance.waitSeconds(name)) })
