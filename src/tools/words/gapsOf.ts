import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { Language } from '#i18n/languages.ts'
import { audienceOf } from '#i18n/namespaces.ts'
import type { Audience } from '#i18n/namespaces.ts'
import { namespaceOf, textsOf } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { expectedKeys } from '#tools/words/expectedKeys.ts'

/** The keys of one audience that a language has no text for. A language with a gap is not offered to that audience. */
export const gapsOf = (bundles: Bundles, language: Language, audience: Audience): readonly string[] => {
  const own = textsOf(bundles, language.id)
  const expected = [...expectedKeys(textsOf(bundles, SOURCE_LANGUAGE), language).values()].flat()
  return expected.filter((key) => audienceOf(namespaceOf(key)) === audience && !own.has(key))
}
