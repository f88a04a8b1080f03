import { ok } from '#kernel/Result.ts'
import { createAskServer, readAnswer } from '#courier/askServer.ts'
import type { SyncServer } from '#sync/cycle/SyncServer.ts'
import { decodePullAnswer, encodePullRequest } from '#sync/wirePull.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { decodeOfferAnswer, decodeSnapshotHead, encodeSnapshotOffer } from '#sync/wireSnapshot.ts'

export interface HttpServerInput {
  readonly request: typeof fetch
  readonly location: string
  /** The append token while locked, the sync token otherwise. */
  readonly token: string
  readonly deadlineMs?: number
}

/** The address of what belongs to a location on our server. */
export const locationUrl = (location: string): string => `/api/v1/${location}`

/** Our server over HTTP. Whatever comes back, each function answers: with what was asked, or with why not. */
export const createHttpServer = ({ location, ...line }: HttpServerInput): SyncServer => {
  const ask = createAskServer({ ...line, base: locationUrl(location) })

  const chunk = (snapshot: string, index: number): string => `/snapshots/${snapshot}/chunks/${String(index)}`

  return {
    push: async (message) => readAnswer(await ask('POST', '/push', encodePushRequest(message)), decodePushAnswer),
    pull: async (message) => readAnswer(await ask('POST', '/pull', encodePullRequest(message)), decodePullAnswer),
    snapshotHead: async () => {
      const answer = await ask('GET', '/snapshot')
      if (!answer.ok && answer.error.kind === 'notThere') return ok(undefined)
      return readAnswer(answer, decodeSnapshotHead)
    },
    snapshotChunk: (snapshot, index) => ask('GET', chunk(snapshot, index)),
    offerSnapshot: async (message) => readAnswer(await ask('POST', '/snapshots', encodeSnapshotOffer(message)), decodeOfferAnswer),
    putChunk: async (snapshot, index, sealed) => {
      const answer = await ask('PUT', chunk(snapshot, index), new Uint8Array(sealed))
      return answer.ok ? ok(null) : answer
    },
  }
}
