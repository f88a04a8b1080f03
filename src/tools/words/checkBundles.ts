import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { Language, PluralForm } from '#i18n/languages.ts'
import { audienceOf } from '#i18n/namespaces.ts'
import { allows } from '#tools/words/allowed.ts'
import type { Allowance } from '#tools/words/allowed.ts'
import { namespaceOf, textsOf } from '#tools/words/Bundles.ts'
import type { Bundles, Texts } from '#tools/words/Bundles.ts'
import { checkText } from '#tools/words/checkText.ts'
import { dutchTextOf } from '#tools/words/dutchTextOf.ts'
import { expectedKeys, formsByStem } from '#tools/words/expectedKeys.ts'
import type { Fault, Rule } from '#tools/words/Fault.ts'
import { placeholdersOf } from '#tools/words/placeholders.ts'
import { pluralFormOf, pluralStem, saysTheNumber } from '#tools/words/plurals.ts'

export interface Findings {
  readonly faults: readonly Fault[]
  /** Allowances that no longer match anything: they would hide the next fault. */
  readonly unusedAllowances: readonly string[]
}

/**
 * Checks every language that has words against the Dutch ones, key by key. Each needs the words of residents; those of staff
 * only where it has begun with them.
 */
export const checkBundles = (bundles: Bundles, languages: readonly Language[], allowed: readonly Allowance[]): Findings => {
  const present = languages.filter(({ id }) => bundles[id] !== undefined)
  const all = [...strangers(bundles, languages), ...present.flatMap((language) => checkLanguage(language, bundles))]
  return {
    faults: all.filter((fault) => !allowed.some((allowance) => allows(allowance, fault))),
    unusedAllowances: allowed
      .filter((allowance) => !all.some((fault) => allows(allowance, fault)))
      .map(({ language, key, rule }) => `${language}/${key} (${rule})`),
  }
}

/** Folders of no language, and files that no audience is known for. */
const strangers = (bundles: Bundles, languages: readonly Language[]): readonly Fault[] =>
  Object.entries(bundles).flatMap(([id, namespaces]) =>
    languages.some((language) => language.id === id)
      ? Object.keys(namespaces)
          .filter((name) => audienceOf(name) === undefined)
          .map((name) => faultOf('extra', id, name, 'is for nobody: src/i18n/namespaces.ts has no line for it'))
      : [faultOf('extra', id, '', 'is no language of the registry')],
  )

const checkLanguage = (language: Language, bundles: Bundles): readonly Fault[] => {
  const [texts, source, english] = [textsOf(bundles, language.id), textsOf(bundles, SOURCE_LANGUAGE), textsOf(bundles, 'en')]
  const isForStaff = STAFF_ALWAYS.includes(language.id) || [...texts.keys()].some((key) => audienceOf(namespaceOf(key)) === 'staff')
  const expected = expectedKeys(source, language)
  const [ownForms, sourceForms] = [formsByStem(texts), formsByStem(source)]
  const faults: Fault[] = []
  for (const [stem, keys] of expected) {
    if (isForStaff || audienceOf(namespaceOf(stem)) !== 'staff') {
      const values = new Set((sourceForms.get(stem) ?? []).flatMap((key) => placeholdersOf(source.get(key) ?? '')))
      faults.push(...checkForms({ language, stem, expected: keys, own: ownForms.get(stem) ?? [], texts, values }))
    }
  }
  for (const [key, text] of texts) {
    const stem = pluralStem(key)
    if (!expected.has(stem)) faults.push(faultOf('extra', language.id, key, 'is not among the Dutch words'))
    const about = { dutch: dutchTextOf(source, key), english: english.get(key) ?? english.get(`${stem}_other`) ?? '' }
    for (const { rule, what } of checkText(language, text, about)) faults.push(faultOf(rule, language.id, key, what))
  }
  return faults
}

/** The screens of staff speak these, whatever else they speak. */
const STAFF_ALWAYS: readonly string[] = [SOURCE_LANGUAGE, 'en']

interface Forms {
  readonly language: Language
  readonly stem: string
  readonly expected: readonly string[]
  /** The forms that are there. */
  readonly own: readonly string[]
  readonly texts: Texts
  /** What the Dutch forms fill in. */
  readonly values: ReadonlySet<string>
}

/** All forms of one text: are they the plural forms of this language, and does each fill in the same values as the Dutch? */
const checkForms = ({ language, stem, expected, own, texts, values }: Forms): readonly Fault[] => {
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

const faultOf = (rule: Rule, language: string, key: string, what: string): Fault => ({ rule, language, key, what })
