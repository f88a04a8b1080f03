import type { InboxServer } from '#courier/inbox/inboxServer.ts'
import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { ok } from '#kernel/Result.ts'
import type { Answer } from '#sync/cycle/SyncServer.ts'
import type { InboxStore } from '#storage/kiosk/inboxStore.ts'
import { sealedSubmissionId } from '#sync/inbox/sealedSubmission.ts'
import { SUBMISSION_DAYS } from '#sync/inbox/submissionDays.ts'
import { SUBMISSIONS_AT_ONCE } from '#sync/inbox/wireInbox.ts'

export interface CarryParts {
  readonly store: InboxStore
  readonly server: InboxServer
  readonly location: string
}

/** Brings what this laptop's kiosk kept; what is confirmed is marked portion by portion. Answers how many. */
export const bringWaiting = async ({ store, server, location }: CarryParts): Answer<number> => {
  let brought = 0
  for (;;) {
    const rows = await store.toSend(location, SUBMISSIONS_AT_ONCE)
    if (rows.length === 0) return ok(brought)
    const answer = await server.bring(rows.map(({ sealed }) => sealed))
    if (!answer.ok) return answer
    await store.sent(rows.map(({ id }) => id))
    brought += rows.length
  }
}

/** Fetches what others brought and this laptop does not know. Answers how many were new. */
export const fetchWaiting = async ({ store, server, location }: CarryParts, today: CalendarDate): Answer<number> => {
  const waiting = await server.waiting()
  if (!waiting.ok) return waiting
  const unknown = await store.unknown(waiting.value)
  let came = 0
  for (let from = 0; from < unknown.length; from += SUBMISSIONS_AT_ONCE) {
    const fetched = await server.fetch(unknown.slice(from, from + SUBMISSIONS_AT_ONCE))
    if (!fetched.ok) return fetched
    const expDay = addDays(today, SUBMISSION_DAYS)
    came += await store.came(
      fetched.value.flatMap((sealed) => {
        const id = sealedSubmissionId(sealed)
        return id === undefined ? [] : [{ id, location, sealed: new Uint8Array(sealed), expDay }]
      }),
    )
  }
  return ok(came)
}

/** Tells the server which it need not keep: those that are in the journal. Only asked for once the journal itself is on the server. */
export const giveBackTaken = async ({ store, server, location }: CarryParts): Answer<null> => {
  for (;;) {
    const ids = await store.takenIds(location, SUBMISSIONS_AT_ONCE)
    if (ids.length === 0) return ok(null)
    const answer = await server.taken(ids)
    if (!answer.ok) return answer
    await store.forget(ids)
  }
}

/** Hangs up the poster's week, if it is another one than the server has from this laptop. */
export const hangUpPoster = async ({ store, server, location }: CarryParts): Answer<null> => {
  const poster = await store.posterToSend(location)
  if (poster === undefined) return ok(null)
  const answer = await server.hangUp(poster)
  if (answer.ok) await store.posterSent(location, poster)
  return answer
}
