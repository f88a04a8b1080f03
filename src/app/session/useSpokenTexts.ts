import { useContext, useMemo } from 'react'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { TextsByKey } from '#i18n/spokenWords.ts'
import { WordsContext } from '#app/session/WordsContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'

/** All that can be heard in a language; undefined while its words are being fetched. */
export const useSpokenTexts = (language: ResidentLanguage): TextsByKey | undefined => {
  const words = useContext(WordsContext)
  const loaded = useWordsIn(language) !== undefined
  return useMemo(() => (loaded ? words?.spokenTexts(language) : undefined), [words, loaded, language])
}
