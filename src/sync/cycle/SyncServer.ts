import type { Result } from '#kernel/Result.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { PullAnswer, PullRequest } from '#sync/wirePull.ts'
import type { PushAnswer, PushRequest } from '#sync/wirePush.ts'
import type { OfferAnswer, SnapshotHead, SnapshotOffer } from '#sync/wireSnapshot.ts'

/** Why a request to the server gave no answer to go on with. Nothing on the device is ever deleted for one of these. */
export type ServerFailure =
  | { readonly kind: 'offline' }
  /** Half-open Wi-Fi answers nothing, for ever: each request has its time. */
  | { readonly kind: 'deadline' }
  /** A log-in page of the Wi-Fi, a proxy's page of HTML, another program. */
  | { readonly kind: 'notOurServer' }
  /** An answer of our server that ends early, or that this version can not read. */
  | { readonly kind: 'cutOff' }
  | { readonly kind: 'unauthorised' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'busy'; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'clientTooOld' }
  | { readonly kind: 'notThere' }
  | { readonly kind: 'serverError' }

export type Answer<T> = Promise<Result<T, ServerFailure>>

/** The server of one location, as a device reaches it. Its functions never reject. */
export interface SyncServer {
  readonly push: (request: PushRequest) => Answer<PushAnswer>
  readonly pull: (request: PullRequest) => Answer<PullAnswer>
  /** Undefined where the server has no snapshot. */
  readonly snapshotHead: () => Answer<SnapshotHead | undefined>
  readonly snapshotChunk: (snapshot: SnapshotId, index: number) => Answer<Uint8Array>
  readonly offerSnapshot: (offer: SnapshotOffer) => Answer<OfferAnswer>
  readonly putChunk: (snapshot: SnapshotId, index: number, sealed: Uint8Array) => Answer<null>
}
