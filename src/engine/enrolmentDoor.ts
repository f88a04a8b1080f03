import type { LocationCard, OpenJournalCard, SaveProblem } from '#engine/door.ts'
import type { Result } from '#kernel/Result.ts'
import type { DeviceTokens, EnrolmentSide } from '#sync/enrolment/enrolmentWire.ts'
import type { EnrolmentProblem } from '#vault/enrolment/EnrolmentProblem.ts'
import type { ListDamaged } from '#vault/passphrase.ts'

/** It was ended, or the step belongs to another moment. */
export interface NoEnrolment {
  readonly kind: 'noEnrolment'
}

export interface EnrolmentHeard {
  /** For the other side. */
  readonly message?: string
  /** For people, once both sides have shown their keys. */
  readonly digits?: readonly [string, string]
  /** Where things stand: `takenOver` on the new laptop and `letIn` on the other end it. */
  readonly at: 'revealed' | 'agreed' | 'takenOver' | 'letIn'
}

/** The location that it would be let into is on this laptop already. */
export interface AlreadyHere {
  readonly kind: 'alreadyHere'
}

export type JoinProblem = NoEnrolment | AlreadyHere | SaveProblem

/** What the page asks of the engine while a counter comes to a server, or a laptop to a counter. Keys never pass here in clear. */
export interface EnrolmentCalls {
  /** By what the server is to know this laptop. */
  serverPlace: { input: undefined; answer: Result<{ readonly location: string; readonly device: string }, SaveProblem> }
  keepServerTokens: { input: DeviceTokens; answer: Result<null, SaveProblem> }
  /** The id of a laptop that is about to join. */
  newDevice: { input: undefined; answer: string }
  /** The approving side needs an open counter that is not for practice. */
  beginEnrolment: {
    input: { readonly side: EnrolmentSide; readonly enrolment: string }
    answer: Result<{ readonly message: string }, NoEnrolment>
  }
  hearEnrolment: { input: { readonly text: string }; answer: Result<EnrolmentHeard, EnrolmentProblem | NoEnrolment> }
  /** A person said on this laptop that the digits are the same; on the approving side this seals the keys. */
  confirmDigits: { input: undefined; answer: Result<{ readonly message?: string }, NoEnrolment | SaveProblem> }
  /** Makes this laptop's own four words, once it was let in. */
  prepareJoin: {
    input: { readonly wordList: string }
    answer: Result<{ readonly passphrase: string; readonly label: LocationCard['label'] }, NoEnrolment | AlreadyHere | ListDamaged>
  }
  /** Puts the counter on this laptop's disk, under its own words; the message is for the laptop that let it in. */
  confirmJoin: {
    input: { readonly device: string; readonly tokens?: DeviceTokens }
    answer: Result<{ readonly card: OpenJournalCard; readonly message: string }, JoinProblem>
  }
  endEnrolment: { input: undefined; answer: null }
}
