import { useContext, useEffect, useState } from 'react'
import { WordsContext } from '#app/session/WordsContext.ts'
import type { Format } from '#i18n/format.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { ResidentWords } from '#i18n/ResidentWords.ts'

export interface WordsInLanguage {
  readonly t: ResidentWords
  readonly format: Format
}

/** What residents read, in another language than the screen's, for what two people read at once; undefined while it is being fetched. */
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

  if (loaded !== language) return undefined
  return { t: words.residentWords(language), format: words.formatFor(language) }
}
