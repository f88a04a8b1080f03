import type { EnrollingPorts } from '#engine/enrolling/EnrollingPorts.ts'
import type { EnrolmentEnd } from '#engine/enrolling/EnrolmentEnd.ts'
import { hearNext } from '#engine/enrolling/hearNext.ts'
import { openMailbox, patiently } from '#engine/enrolling/openMailbox.ts'
import { createWatched } from '#engine/enrolling/watched.ts'
import type { Watched } from '#engine/enrolling/watched.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { MailboxKey } from '#sync/enrolment/EnrolmentServer.ts'
import { groupedCode } from '#sync/enrolment/groupedCode.ts'

export type LettingInStep =
  | { readonly at: 'asking' }
  /** The code is for the other laptop's screen; `endsAt` in milliseconds since 1970, by the server's clock. */
  | { readonly at: 'waiting'; readonly code: string; readonly endsAt: number }
  | { readonly at: 'agreeing' }
  | { readonly at: 'comparing'; readonly digits: readonly [string, string] }
  /** The keys are on their way; the other laptop has yet to choose its own words. */
  | { readonly at: 'handingOver' }
  | { readonly at: 'done' }
  | { readonly at: 'ended'; readonly why: EnrolmentEnd }

export interface LettingInState {
  readonly step: LettingInStep
  /** The server does not answer at the moment; it goes on by itself. */
  readonly lineDown: boolean
}

/** One laptop being let in, from the laptop that has the counter. */
export interface LettingIn extends Watched<LettingInState> {
  /** A person saw the same digits on both screens. */
  readonly same: () => void
  readonly notSame: () => void
  /** The screen is left: what is not done is forgotten on both sides, and the code with it. */
  readonly end: () => void
}

/** Asks for a code and lets in the laptop that comes with it, once a person has compared the digits. */
export const letLaptopIn = (ports: EnrollingPorts, syncToken: () => Promise<string | undefined>): LettingIn => {
  const { server, ask, forget, pause } = ports
  const watched = createWatched<LettingInState>({ step: { at: 'asking' }, lineDown: false })
  let isOver = false
  let key: MailboxKey | undefined
  let decide: (same: boolean) => void = () => undefined
  const decided = new Promise<boolean>((resolve) => {
    decide = resolve
  })

  const watch = {
    isOver: () => isOver,
    lineDown: (lineDown: boolean): void => {
      if (!isOver && watched.state().lineDown !== lineDown) watched.set({ ...watched.state(), lineDown })
    },
  }
  const patient = patiently(pause, watch)

  const show = (step: LettingInStep): void => {
    if (!isOver) watched.set({ step, lineDown: watched.state().lineDown })
  }

  /** Whoever comes with the code later finds nothing. Where the server does not answer, the code ends by itself. */
  const endOnServer = (): void => {
    if (key !== undefined) void server.end(key)
  }

  const run = async (): Promise<Result<null, EnrolmentEnd>> => {
    const token = await syncToken()
    if (token === undefined) return err({ kind: 'noServer' })
    const invited = await patient(() => server.invite({ syncToken: token }))
    if (!invited.ok) return invited
    const { enrolment, code, endsAt } = invited.value
    key = { enrolment, token }
    // Left while the code was asked for.
    if (isOver) {
      endOnServer()
      return ok(null)
    }
    const mailbox = openMailbox(ports, key, watch)
    const begun = await ask('beginEnrolment', { side: 'approving', enrolment })
    if (!begun.ok) return begun
    show({ at: 'waiting', code: groupedCode(code), endsAt })
    const posted = await mailbox.post(begun.value.message)
    if (!posted.ok) return posted
    const digits = await hearNext(ports, mailbox, watch, () => show({ at: 'agreeing' }))
    if (!digits.ok || digits.value === undefined) return digits.ok ? ok(null) : digits
    show({ at: 'comparing', digits: digits.value })
    if (!(await decided)) return err({ kind: 'notTheSame' })
    show({ at: 'handingOver' })
    const keys = await ask('confirmDigits', undefined)
    if (!keys.ok) return keys
    const approved = await patient(() => server.approve({ enrolment, token }))
    if (!approved.ok) return approved
    const handed = await mailbox.post(keys.value.message ?? '')
    if (!handed.ok) return handed
    const letIn = await hearNext(ports, mailbox, watch)
    if (!letIn.ok) return letIn
    show({ at: 'done' })
    return ok(null)
  }

  const close = (): void => {
    isOver = true
    forget()
  }

  void run()
    .catch(() => err({ kind: 'storageFailed' } as const))
    .then((result) => {
      if (isOver) return
      if (!result.ok) show({ at: 'ended', why: result.error })
      endOnServer()
      close()
    })

  return {
    state: watched.state,
    onState: watched.onState,
    same: () => {
      decide(true)
    },
    notSame: () => {
      decide(false)
    },
    end: () => {
      if (isOver) return
      // Keys that were handed over can not be taken back: the other laptop may finish what it was allowed to.
      if (watched.state().step.at !== 'handingOver') endOnServer()
      close()
    },
  }
}
