import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ServerFailure, SyncServer } from '#sync/cycle/SyncServer.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import { decodePullAnswer, encodePullRequest } from '#sync/wirePull.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { decodeOfferAnswer, decodeSnapshotHead, encodeSnapshotOffer } from '#sync/wireSnapshot.ts'
import type { WireProblem } from '#sync/WireProblem.ts'
import type { Line, LineFailure } from '#tests/simulation/line.ts'

/** A request as the server's side sees it. */
export type Asked =
  | { readonly route: 'push' | 'pull' | 'offer'; readonly body: Uint8Array }
  | { readonly route: 'head' }
  | { readonly route: 'chunk'; readonly snapshot: SnapshotId; readonly index: number }
  | { readonly route: 'putChunk'; readonly snapshot: SnapshotId; readonly index: number; readonly body: Uint8Array }

export type BytesAnswer = Result<Uint8Array, ServerFailure>

/** A server at the end of a line of bytes; messages are written and read by the real wire. */
export const carriedServer = (line: Line, ask: (asked: Asked, dies: boolean) => Promise<BytesAnswer>): SyncServer => {
  const carry = (asked: Asked): Promise<BytesAnswer> =>
    line.carry<BytesAnswer>({
      stalesAs: asked.route === 'pull' ? 'pull' : undefined,
      send: async ({ keep, dies = false }) => {
        // Fewer bytes than were announced are no body: HTTP finds that out by itself where the length is known.
        if (keep !== undefined && asked.route === 'putChunk') return err({ kind: 'offline' })
        return ask(keep !== undefined && 'body' in asked ? { ...asked, body: partOf(asked.body, keep) } : asked, dies)
      },
      cut: (answer, keep) => (answer.ok && asked.route !== 'chunk' ? ok(partOf(answer.value, keep)) : err({ kind: 'offline' })),
      failed: (kind) => err(FAILURES[kind]),
    })

  return {
    push: async (request) => read(await carry({ route: 'push', body: encodePushRequest(request) }), decodePushAnswer),
    pull: async (request) => read(await carry({ route: 'pull', body: encodePullRequest(request) }), decodePullAnswer),
    offerSnapshot: async (offer) => read(await carry({ route: 'offer', body: encodeSnapshotOffer(offer) }), decodeOfferAnswer),
    snapshotHead: async () => {
      const answer = await carry({ route: 'head' })
      return !answer.ok && answer.error.kind === 'notThere' ? ok(undefined) : read(answer, decodeSnapshotHead)
    },
    snapshotChunk: (snapshot, index) => carry({ route: 'chunk', snapshot, index }),
    putChunk: async (snapshot, index, body) => {
      const answer = await carry({ route: 'putChunk', snapshot, index, body })
      return answer.ok ? ok(null) : answer
    },
  }
}

const partOf = (bytes: Uint8Array, keep: number): Uint8Array => bytes.slice(0, Math.floor(bytes.length * keep))

const FAILURES: Readonly<Record<LineFailure, ServerFailure>> = {
  offline: { kind: 'offline' },
  deadline: { kind: 'deadline' },
  stranger: { kind: 'notOurServer' },
  busy: { kind: 'busy', retryAfterMs: 1000 },
  unauthorised: { kind: 'unauthorised' },
}

const read = <T>(answer: BytesAnswer, decode: (bytes: Uint8Array) => Result<T, WireProblem>): Result<T, ServerFailure> => {
  if (!answer.ok) return answer
  const message = decode(answer.value)
  return message.ok ? message : err({ kind: message.error.kind === 'unknownVersion' ? 'clientTooOld' : 'cutOff' })
}
