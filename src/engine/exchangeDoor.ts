import type { SaveProblem } from '#engine/door.ts'
import type { LocalTime } from '#kernel/localTime.ts'
import type { Result } from '#kernel/Result.ts'
import type { ExchangeFileProblem } from '#vault/exchangeFile.ts'

export type ExchangeProblem = ExchangeFileProblem | SaveProblem

/** What a file of another laptop brought. */
export interface TakenIn {
  /** Entries that were not here yet. */
  readonly added: number
  /** What was in the file and can not be opened; it is kept aside. */
  readonly aside: number
  /** Some of it was sealed with a key that comes here at the next opening with the four words. */
  readonly waits: boolean
}

/** Why an entry lies aside, as far as it makes a difference to people. */
export type ParkedWhy =
  /** Its bytes are not what they were, on this disk or before they came here. */
  | 'damaged'
  | 'newerVersion'
  | 'otherLocation'
  /** Two contents came under one name; the one that came first counts. */
  | 'nameTaken'
  | 'notTaken'

/** One entry that lies aside. What is in it is not known, or not to be shown. */
export interface ParkedLine {
  readonly key: string
  readonly why: ParkedWhy
  /** When it was written, as the clock of that laptop told it; absent where not even that can be read. */
  readonly written?: LocalTime
  readonly on: 'thisLaptop' | 'anotherLaptop' | 'notKnown'
}

/** What came of trying again. */
export interface Retried {
  /** Opened now: back among the others. */
  readonly opened: number
  /** Counts as unsent again, for the server to take. */
  readonly offered: number
  readonly left: number
}

/** What the page asks of the engine about files between laptops and about what was put aside. Content never passes here in clear. */
export interface ExchangeCalls {
  takeAlong: { input: undefined; answer: Result<Uint8Array, SaveProblem> }
  takeIn: { input: { readonly bytes: Uint8Array }; answer: Result<TakenIn, ExchangeProblem> }
  parkedTray: { input: undefined; answer: Result<readonly ParkedLine[], SaveProblem> }
  parkedFile: { input: undefined; answer: Result<Uint8Array, SaveProblem> }
  retryParked: { input: undefined; answer: Result<Retried, SaveProblem> }
}
