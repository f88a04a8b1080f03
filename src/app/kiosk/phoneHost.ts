import { err, ok } from '#kernel/Result.ts'
import { readPublicWeek } from '#domain/offer/readPublicWeek.ts'
import type { KioskHost } from '#app/kiosk/KioskHost.ts'
import { openPoster } from '#vault/openPoster.ts'

/** Waits between two attempts; the last one again and again, for as long as the page is open. */
const AGAIN_AFTER_MS = [2_000, 5_000, 15_000, 60_000] as const
const DEADLINE_MS = 20_000

/** Somebody's own telephone, held before a poster. It keeps nothing: what could not be sent yet is in the memory of this page only. */
export const phoneHost = (fragment: string, reload: () => void): KioskHost => {
  const poster = openPoster(fragment)
  return {
    from: 'ownPhone',
    place: async () => {
      const opened = await poster
      if (opened === undefined) return undefined
      return { publicKey: opened.publicKey, week: readPublicWeek(await weekOf(opened)) }
    },
    ticketNumber: () => Promise.resolve(undefined),
    send: async (sealed) => {
      const opened = await poster
      if (opened === undefined) return err({ kind: 'failed' })
      for (let attempt = 0; ; attempt++) {
        const status = await leave(sealed, opened.token)
        if (status === 'sent') return ok(null)
        if (status !== 'later') return err({ kind: status })
        await pause(AGAIN_AFTER_MS[Math.min(attempt, AGAIN_AFTER_MS.length - 1)] ?? 0)
      }
    },
    wipe: reload,
  }
}

type Opened = NonNullable<Awaited<ReturnType<typeof openPoster>>>

/** Undefined without a network: the rest works without it. */
const weekOf = async ({ token, readWeek }: Opened): Promise<unknown> => {
  try {
    const answer = await fetch('/api/v1/own-phone/week', asked(token))
    return answer.ok ? await readWeek(new Uint8Array(await answer.arrayBuffer())) : undefined
  } catch {
    return undefined
  }
}

const leave = async (sealed: Uint8Array, token: string): Promise<'sent' | 'later' | 'full' | 'failed'> => {
  try {
    const body = new Uint8Array(sealed)
    const answer = await fetch('/api/v1/own-phone/submissions', { ...asked(token), method: 'POST', body })
    if (answer.ok) return 'sent'
    if (answer.status === BUSY) return (await answer.text()).includes('inboxFull') ? 'full' : 'later'
    return answer.status >= OUR_FAULT ? 'later' : 'failed'
  } catch {
    return 'later'
  }
}

const BUSY = 429
const OUR_FAULT = 500

const asked = (token: string): RequestInit => ({
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'error',
  signal: AbortSignal.timeout(DEADLINE_MS),
})

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
