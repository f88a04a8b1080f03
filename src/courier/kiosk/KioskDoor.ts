import type { Result } from '#kernel/Result.ts'

/** What a laptop that is a kiosk knows of its location. No name, no record, nothing that was filled in before. */
export interface KioskFacts {
  readonly location: string
  readonly locationName: string
  /** The pinned public key, for `sealForLocation`. */
  readonly publicKey: string
  /** The coming days; read with `readPublicWeek` (domain/offer), which trusts nothing of it. */
  readonly week: unknown
}

/**
 * `full`: 500 wait for a server; those stay. `notSealed`: these bytes are no sealed submission. The others: the disk refused it, and
 * nothing of it is kept.
 */
export interface KeepProblem {
  readonly kind: 'full' | 'notSealed' | 'storageFull' | 'storageFailed'
}

/**
 * The one door of a page without Dexie and without a key: it gives what is public, and takes what is sealed. There is no question whose
 * answer depends on what somebody filled in.
 */
export interface KioskDoor {
  /** Undefined where no counter of that location was ever opened on this laptop: there is no key to seal to. */
  readonly facts: (location: string) => Promise<KioskFacts | undefined>
  /** The number on a ticket, such as `AK-7`: the letter of this laptop, K for kiosk, and one more than the one before today. */
  readonly ticketNumber: (location: string) => Promise<string | undefined>
  /** Answers when it is on the disk. It is sent as soon as there is a line, also while nobody opens the counter. */
  readonly keep: (location: string, sealed: Uint8Array) => Promise<Result<null, KeepProblem>>
}

export type KioskCall = keyof KioskDoor
