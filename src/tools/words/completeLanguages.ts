import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { Language } from '#i18n/languages.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { gapsOf } from '#tools/words/gapsOf.ts'

/**
 * The module that lists the languages in which every Dutch text of an audience has its counterpart; only those are offered.
 * Staff read residents' words too, so they need both.
 */
export const completeLanguages = (bundles: Bundles, languages: readonly Language[]): string => {
  const known = bundles[SOURCE_LANGUAGE] === undefined ? [] : languages
  const forResidents = known.filter((language) => gapsOf(bundles, language, 'resident').length === 0)
  const forStaff = forResidents.filter((language) => gapsOf(bundles, language, 'staff').length === 0)
  return [HEAD, listOf('COMPLETE_FOR_RESIDENTS', forResidents), listOf('COMPLETE_FOR_STAFF', forStaff), ''].join('\n')
}

const HEAD = '// Written by `npm run words -- --types`: a language with a gap in its words is not offered. Do not edit.'

const listOf = (name: string, languages: readonly Language[]): string =>
  `export const ${name} = [${languages.map(({ id }) => `'${id}'`).join(', ')}] as const`
