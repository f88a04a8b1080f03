import type { Resident } from '#domain/people/resident.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'

/** The one language under which a person is counted: the mother tongue, and of several the one to talk in. Undefined where nobody asked. For figures only. */
export const firstLanguage = ({
  interfaceLanguage,
  spoken,
}: Pick<Resident, 'interfaceLanguage' | 'spoken'>): SpokenLanguage | undefined => {
  const mother = SPOKEN_LANGUAGES.filter((language) => spoken[language] === 'mother')
  return interfaceLanguage !== undefined && (mother.length === 0 || mother.includes(interfaceLanguage)) ? interfaceLanguage : mother[0]
}
