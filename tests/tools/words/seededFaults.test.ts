import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import { readAllowed } from '#tools/words/allowed.ts'
import { readBundles } from '#tools/words/Bundles.ts'
import type { Bundles, WordTree } from '#tools/words/Bundles.ts'
import { checkBundles } from '#tools/words/checkBundles.ts'
import type { Rule } from '#tools/words/Fault.ts'

const BUNDLES = readBundles('locales')
const ALLOWED = readAllowed('locales/_allow.json')

type Change = (text: string) => string | undefined

/** A copy of the real words with one text changed, or taken out: of that language, and of those it is compared with. */
const withText = (language: string, key: string, change: Change): Bundles => {
  const [namespace = '', path = ''] = key.split(':')
  const words = BUNDLES[language]?.[namespace] ?? expect.fail(`no ${namespace} in ${language}`)
  const compared = Object.fromEntries(['nl', 'en', language].map((id) => [id, BUNDLES[id] ?? {}]))
  return { ...compared, [language]: { ...BUNDLES[language], [namespace]: changedAt(words, path.split('.'), change) } }
}

const changedAt = (tree: WordTree, [name = '', ...rest]: readonly string[], change: Change): WordTree => {
  const found = tree[name] ?? ''
  const changed = typeof found === 'string' ? change(found) : changedAt(found, rest, change)
  const others = Object.fromEntries(Object.entries(tree).filter(([key]) => key !== name))
  return changed === undefined ? others : { ...others, [name]: changed }
}

interface Seed {
  readonly what: string
  readonly language: string
  readonly key: string
  readonly rule: Rule
  readonly change: Change
}

const seed = (what: string, language: string, key: string, rule: Rule, change: Change): Seed => ({ what, language, key, rule, change })

const BRING = 'vocabulary:bring.water'
const PROCEDURE = 'careful:procedure'
const DURATION = 'resident:duration.hours'

const SEEDS: readonly Seed[] = [
  seed('a text is gone', 'ti', BRING, 'missing', () => undefined),
  seed('a text is there that Dutch has not', 'so', 'vocabulary:bring.sand', 'extra', () => 'Ciid'),
  seed('a plural form is gone', 'uk', `${DURATION}_few`, 'plural', () => undefined),
  seed('a plural form is there that the language has not', 'am', `${DURATION}_two`, 'plural', () => '{{count}} ሰዓት'),
  seed('a text is empty', 'fr', BRING, 'empty', () => ''),
  seed('a space stands at the end', 'tr', BRING, 'space', (text) => `${text} `),
  seed('a space stands before a comma', 'fa', PROCEDURE, 'space', (text) => text.replace('.', ' ،.')),
  seed('letters are not composed', 'fr', BRING, 'unicode', () => 'De l’e\u0301au'),
  seed('a direction mark was pasted', 'prs', BRING, 'mark', (text) => `${text}\u200F`),
  seed('a zero-width space was pasted', 'am', BRING, 'mark', (text) => `\u200B${text}`),
  seed('a joiner joins nothing', 'fa', BRING, 'mark', (text) => `${text}\u200C`),
  seed('a joiner stands outside Arabic script', 'ru', BRING, 'mark', () => 'Во\u200Cда'),
  seed('a value is gone', 'ckb', 'resident:when.from', 'placeholder', (text) => text.replace('{{from}}', '')),
  seed('a value was translated', 'tr', 'resident:when.from', 'placeholder', (text) => text.replace('from', 'baştan')),
  seed('a brace is loose', 'kmr', 'resident:when.from', 'placeholder', (text) => text.replace('}}', '}')),
  seed('a tag is there that Dutch has not', 'uk', BRING, 'placeholder', (text) => `<1>${text}</1>`),
  seed('the count is gone from a form that holds 0 and 1', 'ti', `${DURATION}_one`, 'placeholder', (text) => text.replace('{{count}}', '')),
  seed('a bracket stays open', 'ru', BRING, 'pair', (text) => `${text} (`),
  seed('a text is in another script', 'ti', BRING, 'script', () => 'Mai yihazu'),
  seed('the Arabic ye stands in Persian', 'fa', BRING, 'letter', () => 'آب نوشيدنی'),
  seed('the Arabic kaf stands in Dari', 'prs', BRING, 'letter', () => 'كتاب'),
  seed('a Persian letter stands in Arabic', 'ar', BRING, 'letter', () => 'آب پاک'),
  seed('an Urdu letter stands in Pashto', 'ps', BRING, 'letter', () => 'اوبہ'),
  seed('the Arabic ye stands in Sorani', 'ckb', BRING, 'letter', () => 'ئاوي خواردنەوە'),
  seed('a Pashto letter stands in Dari', 'prs', BRING, 'letter', () => 'اوبه ښه'),
  seed('a Russian letter stands in Ukrainian', 'uk', BRING, 'letter', () => 'Воды'),
  seed('a Ukrainian letter stands in Russian', 'ru', BRING, 'letter', () => 'Вiді'),
  seed('a Turkish letter stands in Kurmanji', 'kmr', BRING, 'letter', () => 'Ağva'),
  seed('a letter of no Turkish word stands in Turkish', 'tr', BRING, 'letter', () => 'Sušu'),
  seed('a letter is stretched', 'ar', BRING, 'letter', () => 'مـــاء'),
  seed('a ready-made ligature was pasted', 'ar', BRING, 'letter', () => 'م\uFE8Eء'),
  seed('a number stands in other digits', 'fa', 'vocabulary:ageGroup.from16to17', 'digit', () => '۱۶ یا ۱۷'),
  seed('the text is the Dutch one', 'so', 'vocabulary:bring.lunch', 'sameAsSource', () => 'Eten voor tussen de middag'),
  seed('the text is the English one', 'kmr', 'vocabulary:bring.warmClothes', 'sameAsSource', () => 'Warm clothes'),
  seed('the text is three times as long', 'so', BRING, 'length', () => 'Biyo nadiif ah oo aad cabbi karto maalinta oo dhan'),
  seed('a sentence has no stop', 'am', PROCEDURE, 'ending', (text) => text.replace(/።$/u, '')),
  seed('the ending is of another script', 'ti', PROCEDURE, 'letter', (text) => text.replace(/።$/u, ';')),
  seed('a Latin comma stands in Arabic script', 'ps', PROCEDURE, 'letter', (text) => text.replace('.', ', .')),
  seed('a word that hurts people', 'nl', BRING, 'word', () => 'Je dossier'),
]

test.each(SEEDS)('$what ($language)', ({ language, key, rule, change }) => {
  const { faults } = checkBundles(withText(language, key, change), LANGUAGES, ALLOWED)
  const stem = key.replace(/_\w+$/u, '')
  expect(faults.filter((fault) => fault.language === language && fault.key.startsWith(stem)).map((fault) => fault.rule)).toContain(rule)
  expect(faults.filter((fault) => fault.language !== language && language !== 'nl')).toEqual([])
})

test('at least twenty kinds of fault are sown, and the words they are sown in are whole', () => {
  expect(SEEDS.length).toBeGreaterThanOrEqual(20)
  expect(checkBundles(BUNDLES, LANGUAGES, ALLOWED).faults).toEqual([])
})
