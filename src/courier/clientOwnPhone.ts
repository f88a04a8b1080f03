import { createAskServer } from '#courier/askServer.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ServerFailure } from '#sync/cycle/SyncServer.ts'

/**
 * `posterEnded`: another poster hangs there now. `busy`: too many at once, or nobody has looked for long; not before `retryAfterMs`. All
 * else is no connection: try again later. Whatever it is, the server has kept nothing.
 */
export type OwnPhoneProblem =
  | { readonly kind: 'posterEnded' }
  | { readonly kind: 'busy'; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'noConnection' }

/** What a telephone may ask of the server with the token of a poster. Its functions never reject; nothing is kept on the telephone. */
export interface OwnPhoneServer {
  /** Sealed; `openPoster(…).readWeek` opens it. */
  readonly week: () => Promise<Result<Uint8Array, OwnPhoneProblem>>
  /** The same sealed bytes may be sent again until it answers well: the server keeps them once. */
  readonly send: (sealed: Uint8Array) => Promise<Result<null, OwnPhoneProblem>>
}

export const createOwnPhoneServer = (request: typeof fetch, token: string): OwnPhoneServer => {
  const ask = createAskServer({ request, base: '/api/v1/own-phone', token })
  return {
    week: async () => {
      const answer = await ask('GET', '/week')
      return answer.ok ? answer : err(problemOf(answer.error))
    },
    send: async (sealed) => {
      const answer = await ask('POST', '/submissions', new Uint8Array(sealed))
      return answer.ok ? ok(null) : err(problemOf(answer.error))
    },
  }
}

const problemOf = (failure: ServerFailure): OwnPhoneProblem => {
  if (failure.kind === 'notThere') return { kind: 'posterEnded' }
  return failure.kind === 'busy' ? failure : { kind: 'noConnection' }
}
