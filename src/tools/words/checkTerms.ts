import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import { audienceOf } from '#i18n/namespaces.ts'
import { namespaceOf, textsOf } from '#tools/words/Bundles.ts'
import type { Bundles, Texts } from '#tools/words/Bundles.ts'
import type { Fault } from '#tools/words/Fault.ts'
import type { Glossaries, Term } from '#tools/words/Glossary.ts'

/** Where the Dutch of a resident's text has a term of the glossary, the other language says it as its glossary does: one thing has one name. */
export const checkTerms = (bundles: Bundles, glossaries: Glossaries): readonly Fault[] => {
  const source = textsOf(bundles, SOURCE_LANGUAGE)
  return Object.entries(glossaries).flatMap(([language, terms]) => {
    const texts = textsOf(bundles, language)
    return terms.flatMap((term) => checkTerm(language, term, texts, source))
  })
}

const checkTerm = (language: string, { dutch, word, forms }: Term, texts: Texts, source: Texts): readonly Fault[] => {
  const inDutch = wholeWord(dutch)
  return [...texts]
    .filter(([key]) => audienceOf(namespaceOf(key)) === 'resident')
    .filter(([key, text]) => inDutch.test(source.get(key) ?? '') && !forms.some((form) => holds(text, form)))
    .map(([key]) => ({ rule: 'term', language, key, what: `does not say "${word}", the word of the glossary for ${dutch}` }))
}

/** The words that a text has to say, each with its Dutch: "balie → ጣውላ ሓበሬታ". */
export const termsIn = (dutchText: string, terms: readonly Term[]): readonly string[] =>
  terms.filter(({ dutch }) => wholeWord(dutch).test(dutchText)).map(({ dutch, word }) => `${dutch} → ${word}`)

/** The term as a word of its own, also in the plural: "organisaties", but not "vrijwilligerswerk" for "vrijwilliger". */
const wholeWord = (dutch: string): RegExp => new RegExp(`(?<!\\p{L})${dutch}(?:s|en|n)?(?!\\p{L})`, 'iu')

/** Vowel signs may be left out in Arabic, capitals begin a text. */
const holds = (text: string, form: string): boolean => bare(text).includes(bare(form))

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
