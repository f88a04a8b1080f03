import type { Problem } from '#actions/problem.ts'
import type { DeedName } from '#engine/deeds.ts'
import type { QuestionName } from '#engine/questions.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { Result } from '#kernel/Result.ts'
import type { ListDamaged } from '#vault/passphrase.ts'

/** A location on this laptop, as the first screen shows it. */
export interface LocationCard {
  readonly location: string
  readonly label: string
  readonly practice: boolean
}

/** What the page may know once a journal is open. Names in it are of staff and place, never of a resident. */
export interface OpenJournalCard extends LocationCard {
  readonly staffName: string
  /** Entries on this laptop that could not be opened; they are kept and shown to a coordinator. */
  readonly parked: number
}

/** Why a deed was not kept although nothing was wrong with what was typed. Nothing of it is on disk then. */
export type SaveProblem =
  { readonly kind: 'storageFull' } | { readonly kind: 'storageFailed' } | { readonly kind: 'notUnlocked' } | ReloadNeeded

/** A newer version of the app has changed this laptop's journal; this page must be loaded anew before it may save. */
export interface ReloadNeeded {
  readonly kind: 'reloadNeeded'
}

export type OpenProblem =
  | { readonly kind: 'wrongPassphrase' }
  | { readonly kind: 'locationUnknown' }
  | { readonly kind: 'headerDamaged' }
  | { readonly kind: 'storageFailed' }

export type RestoreProblem =
  | { readonly kind: 'notABackup' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newerVersion' }
  | { readonly kind: 'otherLocation' }
  | { readonly kind: 'wrongPassphrase' }
  | SaveProblem

/** There is no practice counter on this laptop yet, and no story was given to make one of. */
export interface StoryNeeded {
  readonly kind: 'storyNeeded'
}

export interface SetUpInput {
  readonly locationName: string
  readonly counterName: string
  readonly staffName: string
}

/** What the page asks of the engine at a counter, by name: the one door between screens and readable data. */
export interface EngineCalls {
  knownLocations: { input: undefined; answer: readonly LocationCard[] }
  /** Without a story only a practice counter that is here already opens. */
  startPractice: { input: { readonly story?: readonly string[] }; answer: Result<OpenJournalCard, OpenProblem | StoryNeeded> }
  restartPractice: { input: { readonly story: readonly string[] }; answer: Result<OpenJournalCard, OpenProblem | StoryNeeded> }
  /** Makes keys and four words in memory; nothing is on disk before `confirmSetUp`. */
  prepareSetUp: {
    input: SetUpInput & { readonly wordList: string }
    answer: Result<{ readonly passphrase: string }, Problem | ListDamaged>
  }
  confirmSetUp: { input: undefined; answer: Result<OpenJournalCard, Problem | SaveProblem> }
  unlock: { input: { readonly location: string; readonly passphrase: string }; answer: Result<OpenJournalCard, OpenProblem> }
  /** Hands the open keyring to the keeper over a port, for the PIN of this session. */
  giveKeysTo: { input: { readonly port: MessagePort }; answer: Result<null, SaveProblem> }
  /** Opens the journal again with the keyring that the keeper hands over. */
  takeKeysFrom: { input: { readonly port: MessagePort }; answer: Result<OpenJournalCard, OpenProblem> }
  ask: { input: AskInput; answer: Result<unknown, SaveProblem> }
  perform: { input: PerformInput; answer: Result<unknown, Problem | SaveProblem> }
  keepDraft: { input: { readonly name: string; readonly value: FieldValue }; answer: Result<null, SaveProblem> }
  draft: { input: { readonly name: string }; answer: FieldValue | undefined }
  removeDraft: { input: { readonly name: string }; answer: null }
  /** For the courier, in memory only; undefined where this counter has no server. */
  syncToken: { input: undefined; answer: string | undefined }
  makeBackup: { input: undefined; answer: Result<Uint8Array, SaveProblem> }
  restoreBackup: {
    input: { readonly bytes: Uint8Array; readonly passphrase: string }
    answer: Result<OpenJournalCard, RestoreProblem>
  }
}

export interface AskInput {
  readonly question: QuestionName
  readonly input: unknown
}

export interface PerformInput {
  readonly deed: DeedName
  readonly input: unknown
  /** The sealed draft of the form that this deed saves; removed in the same transaction. */
  readonly draft?: string
}

/** A database of this laptop was emptied. What was unsent is back from its second copy, or there was none. */
export type StorageLost = 'putBack' | 'emptied'

export type { Problem }
