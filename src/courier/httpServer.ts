import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { failureOf } from '#courier/failureOf.ts'
import type { ServerFailure, SyncServer } from '#sync/cycle/SyncServer.ts'
import { decodePullAnswer, encodePullRequest } from '#sync/wirePull.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { decodeOfferAnswer, decodeSnapshotHead, encodeSnapshotOffer } from '#sync/wireSnapshot.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** No answer is waited for longer than this, in milliseconds. 2 MiB at 1 Mbit/s take 17 seconds. */
const DEADLINE_MS = 20_000

const BYTES = 'application/octet-stream'

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
export const createHttpServer = ({ request, location, token, deadlineMs = DEADLINE_MS }: HttpServerInput): SyncServer => {
  const ask = async (method: string, path: string, body?: Uint8Array<ArrayBuffer>): Promise<Result<Uint8Array, ServerFailure>> => {
    try {
      const response = await request(locationUrl(location) + path, {
        method,
        headers: { Authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'Content-Type': BYTES }) },
        ...(body === undefined ? {} : { body }),
        cache: 'no-store',
        credentials: 'omit',
        // Only a captive portal sends us elsewhere.
        redirect: 'manual',
        signal: AbortSignal.timeout(deadlineMs),
      })
      if (response.status === 204) return ok(new Uint8Array())
      if (!response.ok || response.headers.get('content-type') !== BYTES) return err(await failureOf(response))
      return ok(new Uint8Array(await response.arrayBuffer()))
    } catch (error) {
      return err({ kind: isDeadline(error) ? 'deadline' : 'offline' })
    }
  }

  const read = <T>(answer: Result<Uint8Array, ServerFailure>, decode: (bytes: Uint8Array) => Result<T, WireProblem>) => {
    if (!answer.ok) return answer
    const message = decode(answer.value)
    return message.ok ? message : err({ kind: message.error.kind === 'unknownVersion' ? 'clientTooOld' : 'cutOff' } as const)
  }

  const chunk = (snapshot: string, index: number): string => `/snapshots/${snapshot}/chunks/${String(index)}`

  return {
    push: async (message) => read(await ask('POST', '/push', encodePushRequest(message)), decodePushAnswer),
    pull: async (message) => read(await ask('POST', '/pull', encodePullRequest(message)), decodePullAnswer),
    snapshotHead: async () => {
      const answer = await ask('GET', '/snapshot')
      if (!answer.ok && answer.error.kind === 'notThere') return ok(undefined)
      return read(answer, decodeSnapshotHead)
    },
    snapshotChunk: (snapshot, index) => ask('GET', chunk(snapshot, index)),
    offerSnapshot: async (message) => read(await ask('POST', '/snapshots', encodeSnapshotOffer(message)), decodeOfferAnswer),
    putChunk: async (snapshot, index, sealed) => {
      const answer = await ask('PUT', chunk(snapshot, index), new Uint8Array(sealed))
      return answer.ok ? ok(null) : answer
    },
  }
}

const isDeadline = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && (error.name === 'TimeoutError' || error.name === 'AbortError')
