import type { SpokenLanguage } from '#domain/words/languages.ts'
import { languageOf, residentLanguageFor } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { useLanguage } from '#app/session/WordsContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import type { WordsInLanguage } from '#app/session/useWordsIn.ts'

/** What one of the two people at the table reads, with what the page has to know of its language. */
export interface Side {
  readonly language: ResidentLanguage
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly words: WordsInLanguage
}

export interface Sides {
  /** The volunteer's; absent where both read the same language. */
  readonly staff: Side | undefined
  readonly own: Side
}

/** Both sides of a talk; undefined while a language is on its way. */
export const useSides = (spoken: SpokenLanguage | undefined): Sides | undefined => {
  const staffLanguage = useLanguage()
  const ownLanguage = residentLanguageFor(spoken)
  const staffWords = useWordsIn(staffLanguage)
  const ownWords = useWordsIn(ownLanguage)
  if (staffWords === undefined || ownWords === undefined) return undefined
  return {
    staff: staffLanguage === ownLanguage ? undefined : sideOf(staffLanguage, staffWords),
    own: sideOf(ownLanguage, ownWords),
  }
}

const sideOf = (language: ResidentLanguage, words: WordsInLanguage): Side => {
  const { htmlLang, dir } = languageOf(language)
  return { language, lang: htmlLang, dir, words }
}
