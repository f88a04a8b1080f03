import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import type { Allowance } from '#tools/words/allowed.ts'
import type { Bundles, WordTree } from '#tools/words/Bundles.ts'
import { checkBundles } from '#tools/words/checkBundles.ts'

const SOUND = {
  nl: {
    save: 'Bewaren',
    greet: 'Dag {{name}}, fijn dat je er bent.',
    ask: 'Wat doe je graag?',
    places_one: '{{count}} plek',
    places_other: '{{count}} plekken',
    link: 'Lees <1>de uitleg</1>',
  },
  en: {
    save: 'Save',
    greet: 'Hello {{name}}, good that you are here.',
    ask: 'What do you like to do?',
    places_one: 'One place',
    places_other: '{{count}} places',
    link: 'Read <1>the explanation</1>',
  },
  ar: {
    save: 'حفظ',
    greet: 'أهلًا {{name}}، سعداء بوجودك.',
    ask: 'ماذا تحب أن تفعل؟',
    places_zero: 'لا مكان',
    places_one: 'مكان واحد',
    places_two: 'مكانان',
    places_few: '{{count}} أماكن',
    places_many: '{{count}} مكانًا',
    places_other: '{{count}} مكان',
    link: 'اقرأ <1>الشرح</1>',
  },
} satisfies Record<string, WordTree>

type Sound = typeof SOUND

const bundlesWith = (changed: Partial<Record<keyof Sound, WordTree>>): Bundles => ({
  nl: { today: { ...SOUND.nl, ...changed.nl } },
  en: { today: { ...SOUND.en, ...changed.en } },
  ar: { today: { ...SOUND.ar, ...changed.ar } },
})

const rulesBroken = (bundles: Bundles, allowed: readonly Allowance[] = []): readonly string[] =>
  checkBundles(bundles, LANGUAGES, allowed).faults.map(({ language, key, rule }) => `${language} ${key} ${rule}`)

const without = (tree: WordTree, name: string): WordTree => Object.fromEntries(Object.entries(tree).filter(([key]) => key !== name))

test('sound words have no faults', () => {
  expect(rulesBroken(bundlesWith({}))).toEqual([])
})

test('a text that a language lacks is found', () => {
  const bundles = bundlesWith({})
  expect(rulesBroken({ ...bundles, ar: { today: without(SOUND.ar, 'save') } })).toEqual(['ar today:save missing'])
})

test('a plural form that a language lacks is found', () => {
  const bundles = bundlesWith({})
  expect(rulesBroken({ ...bundles, ar: { today: without(SOUND.ar, 'places_two') } })).toEqual(['ar today:places_two plural'])
})

test('a namespace that a language lacks is found', () => {
  const bundles = bundlesWith({})
  expect(rulesBroken({ ...bundles, en: {} })).toHaveLength(5)
})

test('a folder of a language that is not in the registry is found', () => {
  expect(rulesBroken({ ...bundlesWith({}), xx: {} })).toEqual(['xx  extra'])
})

test.each<[string, Partial<Record<keyof Sound, WordTree>>, readonly string[]]>([
  ['a text that Dutch has not', { en: { extra: 'Anything' } }, ['en today:extra extra']],
  ['a plural form that English has not', { en: { places_few: '{{count}} places' } }, ['en today:places_few plural']],
  [
    'a value that was translated',
    { ar: { greet: 'أهلًا {{الاسم}}، سعداء بوجودك.' } },
    ['ar today:greet placeholder', 'ar today:greet placeholder'],
  ],
  ['a value that was lost', { en: { greet: 'Hello, good that you are here.' } }, ['en today:greet placeholder']],
  ['a number that was lost where the form holds many', { ar: { places_few: 'أماكن' } }, ['ar today:places_few placeholder']],
  [
    'a brace that was lost',
    { en: { greet: 'Hello {{name}, good that you are here.' } },
    ['en today:greet placeholder', 'en today:greet placeholder'],
  ],
  ['a tag that was lost', { en: { link: 'Read <1>the explanation' } }, ['en today:link placeholder']],
  ['an empty text', { en: { save: ' ' } }, ['en today:save empty']],
  ['a space at the end', { en: { save: 'Save ' } }, ['en today:save space']],
  ['two spaces', { en: { ask: 'What do  you like to do?' } }, ['en today:ask space']],
  ['letters that are not composed', { en: { save: 'Save\u0301d' } }, ['en today:save unicode']],
  ['a direction mark', { ar: { save: '\u200Fحفظ' } }, ['ar today:save mark']],
  ['a joiner outside Arabic script', { en: { save: 'Sa\u200Cve' } }, ['en today:save mark']],
  ['a text in another script', { ar: { save: 'Save it now' } }, ['ar today:save script']],
  ['a Persian letter in Arabic', { ar: { save: 'حفظ کل' } }, ['ar today:save letter']],
  ['a Latin question mark in Arabic', { ar: { ask: 'ماذا تحب أن تفعل?' } }, ['ar today:ask letter']],
  ['a text that is still Dutch', { en: { save: 'Bewaren' } }, ['en today:save sameAsSource']],
  ['a text that is much too long', { en: { save: 'Save all that was typed until now' } }, ['en today:save length']],
  ['a sentence without its stop', { en: { greet: 'Hello {{name}}, good that you are here' } }, ['en today:greet ending']],
  ['a question that became a sentence', { ar: { ask: 'ماذا تحب أن تفعل.' } }, ['ar today:ask ending']],
  ['a value that would stick to a Latin word', { ar: { greet: 'أهلًا UWV {{name}}، سعداء بوجودك.' } }, ['ar today:greet placeholder']],
  ['a word that hurts people', { nl: { save: 'Dossier opslaan' } }, ['nl today:save word']],
])('%s is found', (_, changed, expected) => {
  expect(rulesBroken(bundlesWith(changed))).toEqual(expected)
})

const allowed: Allowance = { language: 'en', key: 'today:save', rule: 'sameAsSource', why: 'the same word in both languages' }

test('a finding that was looked at and is right can be allowed', () => {
  expect(rulesBroken(bundlesWith({ en: { save: 'Bewaren' } }), [allowed])).toEqual([])
})

test('an allowance that has nothing to allow any more is found', () => {
  expect(checkBundles(bundlesWith({}), LANGUAGES, [allowed]).unusedAllowances).toEqual(['en/today:save (sameAsSource)'])
})
