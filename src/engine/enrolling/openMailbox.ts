import { ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { MailboxKey, ServerProblem } from '#sync/enrolment/EnrolmentServer.ts'
import { messagesIn } from '#sync/enrolment/enrolmentWire.ts'
import type { EnrollingPorts } from '#engine/enrolling/EnrollingPorts.ts'

/** How often the post is looked at, and how long is waited after the line dropped, in milliseconds. */
const LOOK_EVERY_MS = 1000
const AFTER_DROP_MS = 2000

/** One side's post with the other laptop. A line that drops costs time only: each request is repeated until somebody answers. */
export interface OpenMailbox {
  readonly post: (message: string) => Promise<Result<null, ServerProblem>>
  /** The next whole message of the other side. */
  readonly next: () => Promise<Result<string, ServerProblem>>
}

interface MailboxWatch {
  readonly isOver: () => boolean
  readonly lineDown: (down: boolean) => void
}

export const openMailbox = ({ server, pause }: EnrollingPorts, key: MailboxKey, watch: MailboxWatch): OpenMailbox => {
  const received: string[] = []
  let sent = 0
  let from = 0
  const patient = patiently(pause, watch)

  return {
    post: async (message) => {
      const posted = await patient(() => server.post({ ...key, message, number: sent }))
      if (!posted.ok) return posted
      sent = posted.value
      return ok(null)
    },
    next: async () => {
      for (;;) {
        const first = received.shift()
        if (first !== undefined) return ok(first)
        const read = await patient(() => server.read({ ...key, from }))
        if (!read.ok) return read
        const { messages, next } = messagesIn(read.value.mail, from)
        received.push(...messages)
        from = next
        if (messages.length === 0) await pause(LOOK_EVERY_MS)
      }
    },
  }
}

/** Asks again while nobody answers, until there is an answer or it is over. */
export const patiently =
  (pause: EnrollingPorts['pause'], { isOver, lineDown }: MailboxWatch) =>
  async <T>(ask: () => Promise<Result<T, ServerProblem>>): Promise<Result<T, ServerProblem>> => {
    for (;;) {
      const answer = await ask()
      const down = !answer.ok && answer.error.kind === 'noConnection'
      lineDown(down)
      if (!down || isOver()) return answer
      await pause(AFTER_DROP_MS)
    }
  }
