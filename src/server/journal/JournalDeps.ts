import type { Instant } from '#kernel/Instant.ts'
import type { JournalData } from '#server/data/JournalData.ts'
import type { DeviceId, Epoch, LocationId } from '#sync/entryHeader.ts'
import type { Generation } from '#sync/journalPlace.ts'

/** `append` may only push, also while the laptop is locked; `sync` may push and read. */
export type TokenKind = 'append' | 'sync'

/** Who asks: known from its token, never from what the request says. */
export interface Actor {
  readonly location: LocationId
  readonly device: DeviceId
  readonly token: TokenKind
}

/** Which epochs an actor may no longer push under. Asked once a push; the answer is asked for each entry. */
export type EpochGate = (actor: Actor) => Promise<(epoch: Epoch) => boolean>

/** What the journal's deeds need from outside: a storage, a clock and dice. */
export interface JournalDeps {
  readonly data: JournalData
  readonly now: () => Instant
  readonly mintGeneration: () => Generation
  readonly closedEpochs: EpochGate
}
