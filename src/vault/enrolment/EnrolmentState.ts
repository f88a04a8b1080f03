import type { EnrolmentRole } from '#vault/enrolment/EnrolmentMessage.ts'
import type { Envelope } from '#vault/envelope.ts'
import type { Keyring } from '#vault/keyring.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import type { LocationRoot } from '#vault/locationRoot.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import type { WordsSlot } from '#vault/slotRecord.ts'

/** What this laptop brings into one enrolment: a key pair for this once, and 128 bits that nobody can guess. */
export interface OwnPart {
  readonly role: EnrolmentRole
  /** 32 hex characters. */
  readonly enrolment: string
  /** Not extractable; ends with the enrolment. */
  readonly pair: CryptoKeyPair
  readonly publicKey: PlainBytes
  readonly nonce: PlainBytes
}

/** What the other side revealed, after it was held to its commitment. */
export interface PeerPart {
  readonly publicKey: PlainBytes
  readonly nonce: PlainBytes
  readonly commitment: PlainBytes
}

/** Both sides went through committing and revealing: the digits can be compared. */
export interface Agreed {
  readonly at: 'agreed'
  readonly own: OwnPart
  readonly peer: PeerPart
}

/** A person said that both screens show the same digits. Only now anything secret is sealed or believed. */
export interface Confirmed {
  readonly at: 'confirmed'
  readonly own: OwnPart
  readonly peer: PeerPart
}

/** The keys were sealed to the joining laptop; its own slot is awaited. */
export interface HandedOver {
  readonly at: 'handedOver'
  readonly own: OwnPart
  readonly peer: PeerPart
  readonly root: LocationRoot
}

/** What the joining laptop was let into. It is in memory only, until there is a slot of its own. */
export interface TakenOver {
  readonly at: 'takenOver'
  readonly own: OwnPart
  readonly peer: PeerPart
  readonly header: LocationHeader
  readonly keyring: Keyring
  /** Stands before the numbers of tickets that this laptop draws. */
  readonly deviceLetter: string
}

/** The approving laptop knows the new slot: the next epoch will be sealed to it too. */
export interface LetIn {
  readonly at: 'letIn'
  readonly slot: WordsSlot
  readonly envelopes: readonly Envelope[]
}

export type EnrolmentState =
  | { readonly at: 'committed'; readonly own: OwnPart }
  | { readonly at: 'revealed'; readonly own: OwnPart; readonly commitment: PlainBytes }
  | Agreed
  | Confirmed
  | HandedOver
  | TakenOver
  | LetIn

/** One step on: the state after it, and what is to be sent to the other side. */
export interface Step<S extends EnrolmentState = EnrolmentState> {
  readonly state: S
  readonly message?: string
}
