import type { Problem } from '#actions/problem.ts'
import type { DeedAnswer, DeedInput, DeedName } from '#engine/deeds.ts'
import type { EnrolmentClient } from '#engine/enrolling/EnrolmentClient.ts'
import type { LocationCard, OpenProblem, RestoreProblem, SaveProblem, SetUpInput, StoryNeeded } from '#engine/door.ts'
import type { QuestionAnswer, QuestionInput, QuestionName } from '#engine/questions.ts'
import type { HandProblem as PinProblem } from '#engine/keeper.ts'
import type { ClosingClient } from '#engine/closingClient.ts'
import type { KioskClient } from '#engine/kioskClient.ts'
import type { ExchangeClient } from '#engine/exchangeClient.ts'
import type { EngineStatus } from '#engine/status.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { Result } from '#kernel/Result.ts'
import type { ListDamaged } from '#vault/passphrase.ts'
import type { PinProblem as PinChoiceProblem } from '#vault/sessionPin.ts'

export type { PinChoiceProblem, PinProblem }

/** What the screens see of the engine. Everything readable passes through here, a few rows at a time. */
export interface EngineClient extends EnrolmentClient, ExchangeClient, ClosingClient, KioskClient {
  readonly status: () => EngineStatus
  readonly onStatus: (listener: () => void) => () => void
  /** Told which kinds of record changed, by this tab or by another. */
  readonly onChanged: (listener: (records: readonly string[]) => void) => () => void

  readonly knownLocations: () => Promise<readonly LocationCard[]>
  readonly startPractice: () => Promise<Result<null, OpenProblem | StoryNeeded>>
  /** Puts the practice counter back as it was told in the beginning. */
  readonly restartPractice: () => Promise<Result<null, OpenProblem | StoryNeeded>>
  /** Makes four words; nothing is kept before `confirmSetUp`. */
  readonly prepareSetUp: (input: SetUpInput) => Promise<Result<{ readonly passphrase: string }, Problem | ListDamaged>>
  readonly confirmSetUp: () => Promise<Result<null, Problem | SaveProblem>>
  readonly unlock: (location: string, passphrase: string) => Promise<Result<null, OpenProblem>>
  readonly choosePin: (pin: string) => Promise<Result<null, PinChoiceProblem>>
  readonly unlockWithPin: (pin: string) => Promise<Result<null, PinProblem>>
  /** Ends the engine in this and every other tab; nothing readable stays in its memory. With a PIN chosen the keeper waits; practice just ends. */
  readonly lock: () => void
  /** Ends the keeper too and leaves the page. */
  readonly fullLock: () => void

  readonly ask: <N extends QuestionName>(question: N, input: QuestionInput<N>) => Promise<Result<QuestionAnswer<N>, SaveProblem>>
  readonly perform: <N extends DeedName>(
    deed: N,
    input: DeedInput<N>,
    draft?: string,
  ) => Promise<Result<DeedAnswer<N>, Problem | SaveProblem>>
  readonly keepDraft: (name: string, value: FieldValue) => Promise<Result<null, SaveProblem>>
  readonly draft: (name: string) => Promise<FieldValue | undefined>
  readonly removeDraft: (name: string) => Promise<void>
  readonly makeBackup: () => Promise<Result<Uint8Array, SaveProblem>>
  readonly restoreBackup: (bytes: Uint8Array, passphrase: string) => Promise<Result<null, RestoreProblem>>
}
