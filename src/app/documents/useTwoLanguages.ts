import type { ResidentLanguage } from '#i18n/languages.ts'
import type { TwoLanguages } from '#app/documents/TwoLanguages.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'

/** Words of Dutch and of another language, for a paper that two people read; undefined while they are fetched. */
export const useTwoLanguages = (language: ResidentLanguage): TwoLanguages | undefined => {
  const dutch = useWordsIn('nl')
  const own = useWordsIn(language)
  return dutch && own && { dutch: { ...dutch, language: 'nl' }, own: { ...own, language } }
}
