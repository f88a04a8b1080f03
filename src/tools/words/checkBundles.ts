import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { Language, PluralForm } from '#i18n/languages.ts'
import { allows } from '#tools/words/allowed.ts'
import type { Allowance } from '#tools/words/allowed.ts'
import { flatten } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { checkText } from '#tools/words/checkText.ts'
import type { Fault, Rule } from '#tools/words/Fault.ts'
import { placeholdersOf } from '#tools/words/placeholders.ts'
import { pluralFormOf, pluralStem, saysTheNumber } from '#tools/words/plurals.ts'

export interface Findings {
  readonly faults: readonly Fault[]
  /** Allowances that no longer match anything: they would hide the next fault. */
  readonly unusedAllowances: readonly string[]
}

/** Checks every language that has words against the Dutch ones, key by key. */
export const checkBundles = (bundles: Bundles, languages: readonly Language[], allowed: readonly Allowance[]): Findings => {
  const source = textsOf(bundles, SOURCE_LANGUAGE)
  const english = textsOf(bundles, 'en')
  const present = languages.filter(({ id }) => bundles[id] !== undefined)
  const unknown = Object.keys(bundles)
    .filter((id) => !languages.some((language) => language.id === id))
    .map((id) => faultOf('extra', id, '', 'is no language of the registry'))
  const all = [...unknown, ...present.flatMap((language) => checkLanguage(language, textsOf(bundles, language.id), source, english))]
  return {
    faults: all.filter((fault) => !allowed.some((allowance) => allows(allowance, fault))),
    unusedAllowances: allowed
      .filter((allowance) => !all.some((fault) => allows(allowance, fault)))
      .map(({ language, key, rule }) => `${language}/${key} (${rule})`),
  }
}

type Texts = ReadonlyMap<string, string>

const checkLanguage = (language: Language, texts: Texts, source: Texts, english: Texts): readonly Fault[] => {
  const stems = new Set([...source.keys()].map(pluralStem))
  const faults: Fault[] = []
  for (const stem of stems) faults.push(...checkForms(language, stem, texts, source))
  for (const [key, text] of texts) {
    const stem = pluralStem(key)
    if (!stems.has(stem)) faults.push(faultOf('extra', language.id, key, 'is not among the Dutch words'))
    const dutch = source.get(key) ?? source.get(`${stem}_other`) ?? source.get(stem) ?? ''
    const about = { dutch, english: english.get(key) ?? english.get(`${stem}_other`) ?? '' }
    for (const { rule, what } of checkText(language, text, about)) faults.push(faultOf(rule, language.id, key, what))
  }
  return faults
}

/** All forms of one text: are they the plural forms of this language, and does each fill in the same values as the Dutch? */
const checkForms = (language: Language, stem: string, texts: Texts, source: Texts): readonly Fault[] => {
  const sourceForms = [...source].filter(([key]) => pluralStem(key) === stem)
  const isPlural = sourceForms.every(([key]) => pluralFormOf(key) !== undefined)
  const expected = isPlural ? language.plurals.map((form) => `${stem}_${form}`) : sourceForms.map(([key]) => key)
  const values = new Set(sourceForms.flatMap(([, text]) => placeholdersOf(text)))
  const own = [...texts.keys()].filter((key) => pluralStem(key) === stem)
  if (own.length === 0) return [faultOf('missing', language.id, stem, 'has no text')]

  const faults: Fault[] = []
  for (const key of expected) {
    const text = texts.get(key)
    if (text === undefined) faults.push(faultOf('plural', language.id, key, 'is missing'))
    else faults.push(...checkValues(language.id, key, text, values))
  }
  for (const key of own) {
    if (!expected.includes(key)) faults.push(faultOf('plural', language.id, key, 'is no form that this language has'))
  }
  return faults
}

const checkValues = (language: string, key: string, text: string, values: ReadonlySet<string>): readonly Fault[] => {
  const own = placeholdersOf(text)
  const form: PluralForm | undefined = pluralFormOf(key)
  const mayLeaveOut = (value: string): boolean => value === '{{count}}' && form !== undefined && saysTheNumber(language, form)
  const lost = [...values].filter((value) => !own.includes(value) && !mayLeaveOut(value))
  const strange = own.filter((value) => !values.has(value))
  return [
    ...lost.map((value) => faultOf('placeholder', language, key, `lacks ${value}`)),
    ...strange.map((value) => faultOf('placeholder', language, key, `has ${value}, which the Dutch has not`)),
  ]
}

const textsOf = (bundles: Bundles, language: string): Texts =>
  new Map(
    Object.entries(bundles[language] ?? {}).flatMap(([namespace, words]) =>
      [...flatten(words)].map(([key, text]): [string, string] => [`${namespace}:${key}`, text]),
    ),
  )

const faultOf = (rule: Rule, language: string, key: string, what: string): Fault => ({ rule, language, key, what })
