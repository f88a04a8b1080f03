import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { WordsInLanguage } from '#app/session/useWordsIn.ts'

/** What a resident, or one of two people at a table, reads, with what the page has to know of its language. */
export interface Side {
  readonly language: ResidentLanguage
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly words: WordsInLanguage
}

export const sideOf = (language: ResidentLanguage, words: WordsInLanguage): Side => {
  const { htmlLang, dir } = languageOf(language)
  return { language, lang: htmlLang, dir, words }
}
