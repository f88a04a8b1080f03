import type { SaveProblem } from '#engine/door.ts'
import type { Result } from '#kernel/Result.ts'

/** Another public key was pinned on this laptop than this location has: somebody wrote it there. It is put right when this is told. */
export interface KioskKeyChanged {
  readonly kind: 'kioskKeyChanged'
}

/** What the page asks of the engine around the kiosk and the poster. */
export interface InboxCalls {
  /** Everything a kiosk may know is on the disk when this answers well: it may start. */
  prepareKiosk: { input: undefined; answer: Result<null, SaveProblem | KioskKeyChanged> }
  /** How many submissions came here that the key of this location did not open, or that were none; counted for fourteen days. */
  unreadable: { input: undefined; answer: number }
  /** What stands behind the `#` of the poster's address; null while there is no poster. */
  poster: { input: undefined; answer: Result<string | null, SaveProblem> }
}
