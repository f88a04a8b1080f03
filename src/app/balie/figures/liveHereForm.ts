import { AGE_GROUPS, GENDERS } from '#domain/people/resident.ts'
import { MOST_RESIDENTS } from '#domain/reporting/monthlyTotals.ts'
import type { LiveHere } from '#domain/reporting/monthlyTotals.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { readNumberText } from '#app/ui/numberText.ts'

/** What was typed, by the name of its field. */
export type TypedCounts = Readonly<Record<string, string>>

export const fieldName = (part: keyof LiveHere, key: string): string => `${part}.${key}`

export const typedOf = (live: LiveHere): TypedCounts =>
  Object.fromEntries(
    PARTS.flatMap((part) => Object.entries(live[part]).map(([key, count]) => [fieldName(part, key), String(count)] as const)),
  )

/** Names of fields in which something stands that is no number of people. */
export const unreadableFields = (typed: TypedCounts): readonly string[] =>
  Object.entries(typed)
    .filter(([, text]) => text.trim() !== '' && (readNumberText(text) ?? Infinity) > MOST_RESIDENTS)
    .map(([name]) => name)

export const liveHereOf = (typed: TypedCounts): LiveHere => {
  const counts = <K extends string>(part: keyof LiveHere, keys: readonly K[]): Partial<Record<K, number>> => {
    const found: Partial<Record<K, number>> = {}
    for (const key of keys) {
      const count = readNumberText(typed[fieldName(part, key)] ?? '')
      if (count !== undefined) found[key] = count
    }
    return found
  }
  return { languages: counts('languages', SPOKEN_LANGUAGES), genders: counts('genders', GENDERS), ages: counts('ages', AGE_GROUPS) }
}

/** Languages that have a field: those of the screens, and whichever was typed or added. */
export const languagesShown = (typed: TypedCounts, screens: readonly SpokenLanguage[]): readonly SpokenLanguage[] =>
  SPOKEN_LANGUAGES.filter((language) => screens.includes(language) || typed[fieldName('languages', language)] !== undefined)

const PARTS = ['languages', 'genders', 'ages'] as const satisfies readonly (keyof LiveHere)[]
