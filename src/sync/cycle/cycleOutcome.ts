import type { Pace } from '#sync/cycle/pace.ts'
import type { ServerFailure } from '#sync/cycle/SyncServer.ts'
import type { WaitReason } from '#sync/wirePush.ts'

/** How a cycle, or a step of it, came to its end. */
export type CycleEnd =
  | { readonly kind: 'done' }
  /** It was told to stop; the next cycle goes on from here. */
  | { readonly kind: 'stopped' }
  /** An answer that does not belong to the question; it was thrown away. */
  | { readonly kind: 'otherAnswer' }
  | ServerFailure

export type StepEnd = CycleEnd | { readonly kind: 'restored' }

/** What a cycle did and what is left. */
export interface CycleOutcome {
  readonly ended: CycleEnd
  readonly pushed: number
  readonly pulled: number
  /** What the server has not confirmed when the cycle ended. */
  readonly unsent: number
  /** Of these, what the server did not take for now. */
  readonly waiting: Readonly<Record<WaitReason, number>>
  /** Of these, what the line or the server finds too large even alone. */
  readonly tooLarge: number
  /** Put aside in this cycle for a person to look at. */
  readonly aside: number
  /** The server had been put back to an older state, and gets back what it lacks. */
  readonly restored: boolean
  /** A downloaded snapshot waits for the engine. */
  readonly snapshotWaits: boolean
  /** The server's clock minus this device's, in milliseconds. */
  readonly skewMs: number | undefined
  readonly pace: Pace
}

export type CyclePhase = 'push' | 'pull' | 'download' | 'upload'

/** How far a cycle is, for a long one. */
export interface CycleProgress {
  readonly phase: CyclePhase
  readonly done: number
  readonly of: number
}

export const DONE = { kind: 'done' } as const
export const STOPPED = { kind: 'stopped' } as const
export const OTHER_ANSWER = { kind: 'otherAnswer' } as const
export const RESTORED = { kind: 'restored' } as const
