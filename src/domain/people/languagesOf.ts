import type { Resident } from '#domain/people/resident.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'

/** The languages somebody said to speak, the one for the screen among them. Used to find who can talk with whom; never to choose people. */
export const languagesOf = ({ interfaceLanguage, spoken }: Pick<Resident, 'interfaceLanguage' | 'spoken'>): readonly SpokenLanguage[] =>
  SPOKEN_LANGUAGES.filter((language) => language === interfaceLanguage || spoken[language] !== undefined)
