import type { CourierPorts } from '#courier/CourierPorts.ts'
import { bringWaiting, fetchWaiting, giveBackTaken, hangUpPoster } from '#courier/inbox/carryInbox.ts'
import { createInboxServer } from '#courier/inbox/inboxServer.ts'
import { localTime } from '#kernel/localTime.ts'
import { ok } from '#kernel/Result.ts'
import type { Answer } from '#sync/cycle/SyncServer.ts'
import { nextTryMs } from '#sync/cycle/nextTry.ts'
import type { InboxStore } from '#storage/kiosk/inboxStore.ts'

/** Carries what people filled in by themselves: brings it at any time, fetches it while it has the sync token. */
export interface InboxCourier {
  /** Tries now, or after the one that runs; not before the time that a busy server asked for. */
  readonly kick: () => void
  readonly setSyncToken: (syncToken: string | undefined) => void
  readonly end: () => void
}

export interface InboxPorts extends Pick<CourierPorts, 'request' | 'now' | 'roll' | 'later' | 'openJournal'> {
  readonly inbox: () => Promise<InboxStore>
  /** Something came that an open counter can take in. */
  readonly sayInbox: (location: string) => void
}

/** Unlocked, it looks for what came this often without being poked. */
const EVERY_MS = 60_000

/** Two pages that do this at once are harmless: the same submission is brought, fetched and given back once, whoever does it. */
export const createInboxCourier = (ports: InboxPorts, location: string): InboxCourier => {
  let syncToken: string | undefined
  let failures = 0
  let isRunning = false
  let isAsked = false
  let isEnded = false
  let isPutOff = false
  let cancel: () => void = () => undefined

  const kick = (): void => {
    isAsked = true
    if (isRunning || isEnded || isPutOff) return
    cancel()
    isRunning = true
    void goAround()
  }

  const goAround = async (): Promise<void> => {
    let wait: number | undefined
    while (isAsked && !isEnded && !isPutOff) {
      isAsked = false
      // The disk could not be read or written; a later try may find it well again.
      wait = await once().catch(() => EVERY_MS)
    }
    isRunning = false
    if (wait === undefined || isEnded) return
    cancel = ports.later(wait, () => {
      isPutOff = false
      kick()
    })
  }

  /** Answers when to try again; undefined: when something happens. */
  const once = async (): Promise<number | undefined> => {
    const journal = await ports.openJournal(location)
    if (journal === undefined) return undefined
    try {
      const appendToken = await journal.appendToken()
      if (appendToken === undefined) return undefined
      const token = syncToken
      const store = await ports.inbox()
      const parts = {
        store,
        location,
        server: createInboxServer({ request: ports.request, location, token: token ?? appendToken }),
      }
      const { today } = localTime(ports.now())
      const carried = await carry([
        () => bringWaiting(parts),
        ...(token === undefined
          ? []
          : [
              async () => {
                const came = await fetchWaiting(parts, today)
                if (came.ok && came.value > 0) ports.sayInbox(location)
                return came
              },
              async () => ((await journal.unsentCount()) > 0 ? ok(null) : giveBackTaken(parts)),
              () => hangUpPoster(parts),
            ]),
      ])
      await store.dropExpired(today)
      failures = carried.ok ? 0 : failures + 1
      if (!carried.ok) {
        isPutOff = carried.error.kind === 'busy' && carried.error.retryAfterMs !== undefined
        return nextTryMs(carried.error, failures, ports.roll())
      }
      return token === undefined ? undefined : EVERY_MS
    } finally {
      journal.close()
    }
  }

  return {
    kick,
    setSyncToken: (next) => {
      if (next === syncToken) return
      syncToken = next
      failures = 0
      kick()
    },
    end: () => {
      isEnded = true
      cancel()
    },
  }
}

/** One after the other, up to the first that fails. */
const carry = async (steps: readonly (() => Answer<unknown>)[]): Answer<unknown> => {
  for (const step of steps) {
    const answer = await step()
    if (!answer.ok) return answer
  }
  return ok(null)
}
