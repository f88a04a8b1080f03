import type { Language } from '#i18n/languages.ts'
import { pluralStem } from '#tools/words/plurals.ts'
import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import { flatten } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'

/** The module that lists the languages in which every Dutch text has its counterpart. Only those are offered. */
export const completeLanguages = (bundles: Bundles, languages: readonly Language[]): string => {
  const source = keysOf(bundles, SOURCE_LANGUAGE)
  const complete = languages.filter(({ id }) => source.size > 0 && source.isSubsetOf(keysOf(bundles, id))).map(({ id }) => `'${id}'`)
  return `${HEAD}\nexport const COMPLETE_BUNDLES = [${complete.join(', ')}] as const\n`
}

const HEAD = '// Written by `npm run words -- --types`: a language with a gap in its words is not offered. Do not edit.'

const keysOf = (bundles: Bundles, language: string): ReadonlySet<string> =>
  new Set(
    Object.entries(bundles[language] ?? {}).flatMap(([namespace, words]) =>
      [...flatten(words).keys()].map((key) => `${namespace}:${pluralStem(key)}`),
    ),
  )
