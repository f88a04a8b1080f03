import type { Texts } from '#tools/words/Bundles.ts'
import { pluralStem } from '#tools/words/plurals.ts'

/** The Dutch text that a key of another language says: a plural form that Dutch has not says what its general form says. */
export const dutchTextOf = (source: Texts, key: string): string => {
  const stem = pluralStem(key)
  return source.get(key) ?? source.get(`${stem}_other`) ?? source.get(stem) ?? ''
}
