import { Hono } from 'hono'
import type { DeviceDirectory } from '#server/data/DeviceDirectory.ts'
import type { InboxData } from '#server/inbox/InboxData.ts'
import { BY_LAPTOPS_MOST } from '#server/inbox/inboxLimits.ts'
import type { Actor } from '#server/journal/JournalDeps.ts'
import type { Metrics } from '#server/metrics.ts'
import type { Pokes } from '#server/pokes.ts'
import { askedByLaptop, LOCATION, message } from '#server/routes/askedByLaptop.ts'
import { bytesAnswer, doneAnswer } from '#server/routes/bytesAnswer.ts'
import { refuse } from '#server/routes/refusal.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { sealedSubmissionId } from '#sync/inbox/sealedSubmission.ts'
import {
  decodePoster,
  decodeSubmissionIds,
  decodeSubmissions,
  encodeSubmissionIds,
  encodeSubmissions,
  POSTER_MOST_BYTES,
  SUBMISSION_IDS_MOST_BYTES,
  SUBMISSIONS_AT_ONCE,
  SUBMISSIONS_MOST_BYTES,
} from '#sync/inbox/wireInbox.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

export interface InboxRouteParts {
  readonly inbox: InboxData
  readonly devices: DeviceDirectory
  readonly pokes: Pick<Pokes, 'poke'>
  readonly metrics: Pick<Metrics, 'asked'>
  readonly now: () => number
}

/** How a laptop brings what was filled in at its kiosk, and an unlocked one fetches it. To be mounted at /api/v1. */
export const inboxRoutes = ({ inbox, devices, pokes, metrics, now }: InboxRouteParts): Hono => {
  const app = new Hono()

  const asked = askedByLaptop(devices, metrics)

  const bring = async ({ location, device }: Actor, sealed: readonly Uint8Array[]): Promise<Response> => {
    const rows = sealed.flatMap((one) => {
      const id = sealedSubmissionId(one)
      return id === undefined ? [] : [{ id, sealed: one }]
    })
    if ((await inbox.add(location, rows, 'laptop', now(), BY_LAPTOPS_MOST)) === 'full') return refuse('inboxFull', { 'Retry-After': '600' })
    pokes.poke(location, device)
    return doneAnswer()
  }

  const atOnce = (bytes: Uint8Array): Result<readonly string[], WireProblem> => {
    const ids = decodeSubmissionIds(bytes)
    if (!ids.ok) return ids
    return ids.value.length > SUBMISSIONS_AT_ONCE ? err({ kind: 'tooLarge', at: 0 }) : ok(ids.value)
  }

  app.post(`${LOCATION}/inbox`, asked('bringSubmissions', false, message(SUBMISSIONS_MOST_BYTES, decodeSubmissions, bring)))
  app.get(
    `${LOCATION}/inbox`,
    asked('waitingSubmissions', true, async ({ location }) => bytesAnswer(encodeSubmissionIds(await inbox.ids(location)))),
  )
  app.post(
    `${LOCATION}/inbox/fetch`,
    asked(
      'fetchSubmissions',
      true,
      message(SUBMISSION_IDS_MOST_BYTES, atOnce, async ({ location }, ids) =>
        bytesAnswer(encodeSubmissions(await inbox.some(location, ids))),
      ),
    ),
  )
  app.post(
    `${LOCATION}/inbox/taken`,
    asked(
      'takenSubmissions',
      true,
      message(SUBMISSION_IDS_MOST_BYTES, decodeSubmissionIds, async ({ location }, ids) => {
        await inbox.remove(location, ids)
        return doneAnswer()
      }),
    ),
  )
  app.put(
    `${LOCATION}/poster`,
    asked(
      'putPoster',
      true,
      message(POSTER_MOST_BYTES, decodePoster, async ({ location }, { tokenHash, sealedWeek }) => {
        await inbox.putPoster(location, tokenHash, sealedWeek)
        return doneAnswer()
      }),
    ),
  )

  for (const [path, allowed] of METHODS) app.all(path, () => refuse('wrongMethod', { Allow: allowed }))
  return app
}

const METHODS = [
  [`${LOCATION}/inbox`, 'GET, POST'],
  [`${LOCATION}/inbox/fetch`, 'POST'],
  [`${LOCATION}/inbox/taken`, 'POST'],
  [`${LOCATION}/poster`, 'PUT'],
] as const
