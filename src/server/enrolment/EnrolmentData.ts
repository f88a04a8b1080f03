import type { EnrolmentSide } from '#sync/enrolment/enrolmentWire.ts'

/** A one-time code of the terminal. */
export interface SetUpCode {
  readonly hash: string
  readonly madeAt: number
  /** Undefined while nobody used it. */
  readonly used: { readonly location: string; readonly device: string; readonly at: number } | undefined
}

/** A laptop that typed the right code and waits to be let in. */
export interface Joiner {
  readonly device: string
  /** Of the token with which it reads its post; it opens nothing else. */
  readonly mailboxHash: string
  readonly tokensGiven: boolean
}

/** One invitation, from its code to the last message. Moments are milliseconds since 1970. */
export interface Enrolment {
  /** 32 hex characters. */
  readonly id: string
  readonly location: string
  /** The laptop that invited. */
  readonly inviter: string
  /** The first characters of the code, in clear. */
  readonly locator: string
  readonly codeHash: string
  readonly wrongCodes: number
  /** Until when it is there: at first the code's end, later the mailbox's. */
  readonly endsAt: number
  readonly joiner: Joiner | undefined
  readonly approved: boolean
}

/** One message on its way, or a part of one. The server can not read it. */
export interface Mail {
  readonly from: EnrolmentSide
  /** Counted from 0 by its sender, so that a repeated request stores nothing twice. */
  readonly number: number
  readonly text: string
  /** Its message goes on in the next one. */
  readonly more: boolean
}

/** A laptop that the server is to know; of its tokens only SHA-256, in hexadecimal. */
export interface NewDevice {
  readonly location: string
  readonly device: string
  readonly appendHash: string
  readonly syncHash: string
  readonly at: number
}

/** What can be read and changed within one transaction; no two of these overlap where they touch the same rows. */
export interface EnrolmentRows {
  readonly setUpCode: (hash: string) => Promise<SetUpCode | undefined>
  readonly keepSetUpCode: (code: SetUpCode) => Promise<void>
  readonly dropUnusedSetUpCodes: () => Promise<void>
  readonly enrolment: (id: string) => Promise<Enrolment | undefined>
  readonly enrolmentByLocator: (locator: string) => Promise<Enrolment | undefined>
  readonly enrolmentsOf: (location: string, inviter: string) => Promise<readonly Enrolment[]>
  readonly keepEnrolment: (enrolment: Enrolment) => Promise<void>
  /** With all its post. */
  readonly dropEnrolment: (id: string) => Promise<void>
  readonly dropEndedBefore: (moment: number) => Promise<void>
  readonly mail: (id: string, from: EnrolmentSide) => Promise<readonly Mail[]>
  readonly keepMail: (id: string, mail: Mail) => Promise<void>
  readonly anyLocation: () => Promise<boolean>
  readonly hasLocation: (location: string) => Promise<boolean>
  readonly addLocation: (location: string) => Promise<void>
  readonly hasDevice: (location: string, device: string) => Promise<boolean>
  /** Adds the laptop, or gives one that is there these tokens. */
  readonly putDevice: (device: NewDevice) => Promise<void>
}

/** Where the server keeps codes, invitations and their post. A storage that fails throws; nothing is then half done. */
export interface EnrolmentData {
  readonly write: <T>(work: (rows: EnrolmentRows) => Promise<T>) => Promise<T>
}

export interface EnrolmentDeps {
  readonly data: EnrolmentData
  readonly now: () => number
}
