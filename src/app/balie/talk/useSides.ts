import type { SpokenLanguage } from '#domain/words/languages.ts'
import { residentLanguageFor } from '#i18n/languages.ts'
import { sideOf } from '#app/parts/Side.ts'
import type { Side } from '#app/parts/Side.ts'
import { useLanguage } from '#app/session/WordsContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'

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
