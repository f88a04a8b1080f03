import type { Language } from '#i18n/languages.ts'
import type { Texts } from '#tools/words/Bundles.ts'
import { pluralFormOf, pluralStem } from '#tools/words/plurals.ts'

/** The keys that a language needs, by the key that its Dutch forms share: what Dutch says in two plural forms, Arabic says in six. */
export const expectedKeys = (source: Texts, { plurals }: Language): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...formsByStem(source)].map(([stem, forms]) => [
      stem,
      forms.every((key) => pluralFormOf(key) !== undefined) ? plurals.map((form) => `${stem}_${form}`) : forms,
    ]),
  )

/** The keys of a language by the key that the forms of one text share. */
export const formsByStem = (texts: Texts): ReadonlyMap<string, readonly string[]> => Map.groupBy(texts.keys(), pluralStem)
