import type { OpenJournalCard } from '#engine/door.ts'
import type { EnrollingPorts } from '#engine/enrolling/EnrollingPorts.ts'
import type { EnrolmentEnd } from '#engine/enrolling/EnrolmentEnd.ts'
import { hearNext } from '#engine/enrolling/hearNext.ts'
import { openMailbox } from '#engine/enrolling/openMailbox.ts'
import { createWatched } from '#engine/enrolling/watched.ts'
import type { Watched } from '#engine/enrolling/watched.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ServerProblem } from '#sync/enrolment/EnrolmentServer.ts'

export type JoiningStep =
  | { readonly at: 'agreeing' }
  | { readonly at: 'comparing'; readonly digits: readonly [string, string] }
  /** Confirmed here; the other laptop has yet to. */
  | { readonly at: 'waitingForKeys' }
  /** This laptop's own four words, shown once. */
  | { readonly at: 'words'; readonly passphrase: string; readonly label: string }
  | { readonly at: 'ended'; readonly why: EnrolmentEnd }

export interface JoiningState {
  readonly step: JoiningStep
  readonly lineDown: boolean
}

/** This laptop joining a counter. */
export interface Joining extends Watched<JoiningState> {
  readonly same: () => void
  readonly notSame: () => void
  /** The words were written down: only now the counter comes onto this laptop, and it opens. May be asked again. */
  readonly finish: () => Promise<Result<null, EnrolmentEnd>>
  readonly end: () => void
}

export interface JoiningPorts extends EnrollingPorts {
  readonly loadWordList: () => Promise<string>
  readonly joined: (card: OpenJournalCard) => void
}

/** Comes with a code. A laptop that asks again with the same code, because an answer was lost, is the same laptop. */
export const joinCounter = async (ports: JoiningPorts, code: string, device: string): Promise<Result<Joining, ServerProblem>> => {
  const { server, ask, forget, loadWordList, joined } = ports
  const box = await server.join({ code, device })
  if (!box.ok) return box
  const { enrolment, mailboxToken: token } = box.value
  const key = { enrolment, token }
  const watched = createWatched<JoiningState>({ step: { at: 'agreeing' }, lineDown: false })
  let isOver = false
  let isFinished = false
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
  const mailbox = openMailbox(ports, key, watch)

  const show = (step: JoiningStep): void => {
    if (!isOver) watched.set({ step, lineDown: watched.state().lineDown })
  }

  const close = (): void => {
    isOver = true
    forget()
  }

  const endWith = (why: EnrolmentEnd): void => {
    if (isOver) return
    show({ at: 'ended', why })
    void server.end(key)
    close()
  }

  const run = async (): Promise<Result<null, EnrolmentEnd>> => {
    const begun = await ask('beginEnrolment', { side: 'joining', enrolment })
    if (!begun.ok) return begun
    const posted = await mailbox.post(begun.value.message)
    if (!posted.ok) return posted
    const digits = await hearNext(ports, mailbox, watch)
    if (!digits.ok || digits.value === undefined) return digits.ok ? ok(null) : digits
    show({ at: 'comparing', digits: digits.value })
    if (!(await decided)) return err({ kind: 'notTheSame' })
    show({ at: 'waitingForKeys' })
    const confirmed = await ask('confirmDigits', undefined)
    if (!confirmed.ok) return confirmed
    const taken = await hearNext(ports, mailbox, watch)
    if (!taken.ok || isOver) return taken.ok ? ok(null) : taken
    const prepared = await ask('prepareJoin', { wordList: await loadWordList() })
    if (!prepared.ok) return prepared
    show({ at: 'words', ...prepared.value })
    return ok(null)
  }

  void run()
    .catch(() => err({ kind: 'storageFailed' } as const))
    .then((result) => {
      if (!result.ok) endWith(result.error)
    })

  return ok({
    state: watched.state,
    onState: watched.onState,
    same: () => {
      decide(true)
    },
    notSame: () => {
      decide(false)
    },
    finish: async () => {
      // Last, so that the server learns of this laptop only when it is about to have the counter.
      const tokens = await server.takeTokens(key)
      if (!tokens.ok) return tokens
      const { appendToken, syncToken } = tokens.value
      const kept = await ask('confirmJoin', { device, tokens: { appendToken, syncToken } })
      if (!kept.ok) return kept
      isFinished = true
      joined(kept.value.card)
      // So that the other laptop seals the next keys for this one too. It goes on while the counter is used.
      void mailbox.post(kept.value.message)
      return ok(null)
    },
    end: () => {
      if (isOver || isFinished) return
      void server.end(key)
      close()
    },
  })
}
