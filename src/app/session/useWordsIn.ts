import { useContext, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { WordsContext } from '#app/session/WordsContext.ts'
import type { Format } from '#i18n/format.ts'
import type { LanguageId } from '#i18n/languages.ts'

export interface WordsInLanguage {
  readonly t: TFunction<['activities', 'vocabulary', 'common', 'import']>
  readonly format: Format
}

/** The words of another language than the screen's, for what two people read at once; undefined while they are being fetched. */
export const useWordsIn = (language: LanguageId): WordsInLanguage | undefined => {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('A screen was drawn outside WordsContext')
  const { i18n } = useTranslation()
  const [loaded, setLoaded] = useState<LanguageId | undefined>()

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
  return { t: i18n.getFixedT(language, ['activities', 'vocabulary', 'common', 'import']), format: words.formatFor(language) }
}
