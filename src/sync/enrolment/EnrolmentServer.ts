import type { Result } from '#kernel/Result.ts'
import type { DeviceTokens, Invitation, JoinedMailbox, Mailbox } from '#sync/enrolment/enrolmentWire.ts'

/** Why the server did not do it. Nothing here ever makes a laptop forget what it has. */
export type ServerProblem =
  /** No answer, or one that is not from our server: a log-in page of the Wi-Fi, an error of a proxy. Trying again helps. */
  | { readonly kind: 'noConnection' }
  | { readonly kind: 'codeNotKnown' }
  | { readonly kind: 'tooManyTries' }
  /** The location or the laptop is on this server already. */
  | { readonly kind: 'alreadyThere' }
  | { readonly kind: 'enrolmentEnded' }
  | { readonly kind: 'notApproved' }
  /** This laptop's own token is not taken. */
  | { readonly kind: 'notSignedIn' }
  /** The server answered, and it is neither of these. */
  | { readonly kind: 'serverRefused' }

/** Which enrolment, and the token by which the asker is one of its two sides. */
export interface MailboxKey {
  readonly enrolment: string
  readonly token: string
}

export interface LetInTokens extends DeviceTokens {
  readonly location: string
}

/** The server as a laptop sees it while it sets up, invites or joins. Each of these may be asked again when its answer was lost. */
export interface EnrolmentServer {
  readonly setUp: (request: {
    readonly code: string
    readonly location: string
    readonly device: string
  }) => Promise<Result<DeviceTokens, ServerProblem>>
  readonly invite: (request: { readonly syncToken: string }) => Promise<Result<Invitation, ServerProblem>>
  readonly join: (request: { readonly code: string; readonly device: string }) => Promise<Result<JoinedMailbox, ServerProblem>>
  /** Sends a whole message, in as many pieces as it takes; answers the number that the next one begins with. */
  readonly post: (request: MailboxKey & { readonly message: string; readonly number: number }) => Promise<Result<number, ServerProblem>>
  readonly read: (request: MailboxKey & { readonly from: number }) => Promise<Result<Mailbox, ServerProblem>>
  readonly approve: (request: MailboxKey) => Promise<Result<null, ServerProblem>>
  readonly takeTokens: (request: MailboxKey) => Promise<Result<LetInTokens, ServerProblem>>
  readonly end: (request: MailboxKey) => Promise<Result<null, ServerProblem>>
}
