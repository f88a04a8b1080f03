import { ok } from '#kernel/Result.ts'
import { createAskServer, readAnswer } from '#courier/askServer.ts'
import type { HttpServerInput } from '#courier/httpServer.ts'
import { locationUrl } from '#courier/httpServer.ts'
import type { Answer } from '#sync/cycle/SyncServer.ts'
import { decodeSubmissionIds, decodeSubmissions, encodePoster, encodeSubmissionIds, encodeSubmissions } from '#sync/inbox/wireInbox.ts'
import type { PosterMessage } from '#sync/inbox/wireInbox.ts'

/** The inbox of one location on our server. Its functions never reject. */
export interface InboxServer {
  /** All are kept, or none. The append token is enough. */
  readonly bring: (sealed: readonly Uint8Array[]) => Answer<null>
  readonly waiting: () => Answer<readonly string[]>
  readonly fetch: (ids: readonly string[]) => Answer<readonly Uint8Array[]>
  readonly taken: (ids: readonly string[]) => Answer<null>
  readonly hangUp: (poster: PosterMessage) => Answer<null>
}

export const createInboxServer = ({ location, ...line }: HttpServerInput): InboxServer => {
  const ask = createAskServer({ ...line, base: locationUrl(location) })
  const done = async (method: string, path: string, body: Uint8Array<ArrayBuffer>): Answer<null> => {
    const answer = await ask(method, path, body)
    return answer.ok ? ok(null) : answer
  }
  return {
    bring: (sealed) => done('POST', '/inbox', encodeSubmissions(sealed)),
    waiting: async () => readAnswer(await ask('GET', '/inbox'), decodeSubmissionIds),
    fetch: async (ids) => readAnswer(await ask('POST', '/inbox/fetch', encodeSubmissionIds(ids)), decodeSubmissions),
    taken: (ids) => done('POST', '/inbox/taken', encodeSubmissionIds(ids)),
    hangUp: (poster) => done('PUT', '/poster', encodePoster(poster)),
  }
}
