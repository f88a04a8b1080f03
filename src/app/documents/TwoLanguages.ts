import type { ResidentLanguage } from '#i18n/languages.ts'
import type { WordsInLanguage } from '#app/session/useWordsIn.ts'

/** Words with the language they are in. */
export interface WordsOf extends WordsInLanguage {
  readonly language: ResidentLanguage
}

/** Dutch, and the language of the resident, which may be Dutch too. */
export interface TwoLanguages {
  readonly dutch: WordsOf
  readonly own: WordsOf
}
