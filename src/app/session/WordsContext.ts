import { createContext, useCallback, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { applyLanguage } from '#i18n/applyLanguage.ts'
import type { CarefulKey } from '#i18n/carefulWords.ts'
import type { Format } from '#i18n/format.ts'
import { SOURCE_LANGUAGE, isStaffLanguage } from '#i18n/languages.ts'
import type { StaffLanguage } from '#i18n/languages.ts'
import type { SaidIn, Words } from '#i18n/setup.ts'
import { keepLanguage } from '#app/session/keptLanguage.ts'

export const WordsContext = createContext<Words | undefined>(undefined)

const useWords = (): Words => {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('A screen was drawn outside WordsContext')
  return words
}

/** The language of the screens now. */
export const useLanguage = (): StaffLanguage => {
  const { i18n } = useTranslation()
  return isStaffLanguage(i18n.language) ? i18n.language : SOURCE_LANGUAGE
}

/** Dates, times, lists and names in the language of the screens. */
export const useFormat = (): Format => {
  const words = useWords()
  return words.formatFor(useLanguage())
}

/** What is about rights or money, in the languages in which it may be said to somebody who looks at this screen. */
export const useCareful = (): ((key: CarefulKey) => readonly SaidIn[]) => {
  const words = useWords()
  const language = useLanguage()
  return (key) => words.careful(key, language)
}

/** Shows another language. Nothing else changes: what was typed and where one was stay as they are. */
export const useSwitchLanguage = (): ((language: StaffLanguage) => Promise<void>) => {
  const words = useWords()
  return useCallback(
    async (language) => {
      await words.use(language)
      applyLanguage(document.documentElement, language)
      keepLanguage(language)
    },
    [words],
  )
}
