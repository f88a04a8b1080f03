import type { Result } from '#kernel/Result.ts'
import type { PublicWeek } from '#domain/offer/publicWeek.ts'
import type { KioskClient } from '#courier/clientKiosk.ts'
import { readPublicWeek } from '#domain/offer/readPublicWeek.ts'

/** What the screens know of the place they stand in. Nothing of it is about a person. */
export interface KioskPlace {
  readonly publicKey: string
  readonly week: PublicWeek | undefined
}

/** `full`: what came before is kept and nothing more fits. `failed`: it is not kept, and may be tried again. */
export interface SendProblem {
  readonly kind: 'full' | 'failed'
}

/** Where the screens stand: a laptop of the counter, or somebody's own telephone. */
export interface KioskHost {
  readonly from: 'kiosk' | 'ownPhone'
  readonly place: () => Promise<KioskPlace | undefined>
  readonly ticketNumber: () => Promise<string | undefined>
  readonly send: (sealed: Uint8Array) => Promise<Result<null, SendProblem>>
  /** Empties everything by leaving the page and coming back to it. */
  readonly wipe: () => void
  /** To the lock of the counter; only where there is one. */
  readonly toCounter?: () => void
  /** After so many milliseconds nobody new begins here: somebody of the counter sat beside it. */
  readonly endsIn?: () => number
}

/** How one leaves a screen of a laptop. */
export type KioskWays = Pick<KioskHost, 'wipe' | 'endsIn'> & Required<Pick<KioskHost, 'toCounter'>>

/** A laptop of the counter: it keeps what is sealed, also without a network. */
export const laptopHost = (door: KioskClient, location: string, ways: KioskWays): KioskHost => ({
  from: 'kiosk',
  place: async () => {
    const facts = await door.facts(location)
    return facts && { publicKey: facts.publicKey, week: readPublicWeek(facts.week) }
  },
  ticketNumber: () => door.ticketNumber(location),
  send: async (sealed) => {
    const kept = await door.keep(location, sealed)
    return kept.ok ? kept : { ok: false, error: { kind: kept.error.kind === 'full' ? 'full' : 'failed' } }
  },
  ...ways,
})
