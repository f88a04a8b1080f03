import { useContext, useEffect, useState } from 'react'
import type { CarefulKey } from '#i18n/carefulWords.ts'
import type { Format } from '#i18n/format.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { ResidentWords } from '#i18n/ResidentWords.ts'
import type { SaidIn } from '#i18n/setup.ts'
import { WordsContext } from '#app/session/WordsContext.ts'

export interface WordsInLanguage {
  readonly t: ResidentWords
  readonly format: Format
  /** What is about rights or money: in this language when a native speaker has read it, else in Dutch and English. */
  readonly careful: (key: CarefulKey) => readonly SaidIn[]
}

/** What residents read in a language, for what two people read at once; undefined while it is being fetched. */
export const useWordsIn = (language: ResidentLanguage): WordsInLanguage | undefined => {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('A screen was drawn outside WordsContext')
  const [loaded, setLoaded] = useState<ResidentLanguage | undefined>()

  useEffect(() => {
    let wanted = true
    void words.ensure(language).then(() => {
      if (wanted) setLoaded(language)
    })
    return () => {
      wanted = false
    }
  }, [words, language])

  if (loaded !== language && !words.isLoaded(language)) return undefined
  return { t: words.residentWords(language), format: words.formatFor(language), careful: (key) => words.careful(key, language) }
}
