import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { Language } from '#i18n/languages.ts'
import { audienceOf } from '#i18n/namespaces.ts'
import { namespaceOf, textsOf } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { termsIn } from '#tools/words/checkTerms.ts'
import type { Doubt } from '#tools/words/doubts.ts'
import { dutchTextOf } from '#tools/words/dutchTextOf.ts'
import { expectedKeys } from '#tools/words/expectedKeys.ts'
import type { Glossaries } from '#tools/words/Glossary.ts'
import type { HandoverUnit } from '#tools/words/handover/HandoverUnit.ts'
import type { Places } from '#tools/words/handover/places.ts'
import { pluralNumbers } from '#tools/words/handover/pluralNumbers.ts'
import { valueMeanings } from '#tools/words/handover/valueMeanings.ts'
import { pluralFormOf, pluralStem } from '#tools/words/plurals.ts'
import { hashOfText, reviewedKeys } from '#tools/words/reviews.ts'
import type { Reviews } from '#tools/words/reviews.ts'

export interface HandoverSources {
  readonly bundles: Bundles
  readonly glossaries: Glossaries
  readonly doubts: readonly Doubt[]
  readonly reviews: Reviews
  readonly places: Places
}

/** Every text that a language needs, in the order of the Dutch files; those of staff only where the language has begun with them. */
export const handoverUnits = (
  language: Language,
  { bundles, glossaries, doubts, reviews, places }: HandoverSources,
): readonly HandoverUnit[] => {
  const [texts, source, english] = [textsOf(bundles, language.id), textsOf(bundles, SOURCE_LANGUAGE), textsOf(bundles, 'en')]
  const speaksToStaff = [...texts.keys()].some((key) => audienceOf(namespaceOf(key)) === 'staff')
  const read = reviewedKeys(bundles, reviews, language.id)
  const keys = [...expectedKeys(source, language).values()].flat().filter((key) => speaksToStaff || isForResidents(key))
  return keys.map((key) => {
    const form = pluralFormOf(key)
    const dutch = dutchTextOf(source, key)
    const place = places[key] ?? places[pluralStem(key)]
    const said = reviews[language.id]?.[key]
    return {
      key,
      namespace: namespaceOf(key),
      audience: isForResidents(key) ? 'residents' : 'staff of the counter',
      numbers: form === undefined ? '' : pluralNumbers(language, form),
      dutch,
      dutchHash: hashOfText(dutch),
      english: dutchTextOf(english, key),
      text: texts.get(key) ?? '',
      values: valueMeanings(dutch),
      terms: termsIn(dutch, glossaries[language.id] ?? []).join('; '),
      doubt: doubts
        .filter((each) => each.language === language.id && each.key === key)
        .map(({ doubt }) => doubt)
        .join(' '),
      review: reviewText(read.has(key), said),
      isRead: read.has(key),
      screen: place?.screen ?? '',
      picture: place === undefined ? '' : `pictures/${place.picture}`,
    }
  })
}

const isForResidents = (key: string): boolean => audienceOf(namespaceOf(key)) === 'resident'

const reviewText = (isRead: boolean, said: Reviews[string][string] | undefined): string => {
  if (said === undefined) return 'not read by a native speaker'
  if (isRead) return `read by ${said.by}, ${said.on}`
  return said.native ? `changed since ${said.by} read it, ${said.on}` : `from ${said.by}, ${said.on}; not read by a native speaker`
}
