import { expect, test } from 'vitest'
import type { Bundles } from '#tools/words/Bundles.ts'
import { checkTerms } from '#tools/words/checkTerms.ts'
import type { Glossaries } from '#tools/words/Glossary.ts'

const GLOSSARIES: Glossaries = {
  ar: [{ term: 'coordinator', dutch: 'coördinator', word: 'منسّق', forms: ['منسّق'], source: 'an ordinary word' }],
  fr: [{ term: 'organisation', dutch: 'organisatie', word: 'organisation', forms: ['rganisation'], source: 'an ordinary word' }],
  ru: [{ term: 'volunteer', dutch: 'vrijwilliger', word: 'волонтёр', forms: ['волонтёр'], source: 'an ordinary word' }],
}

const saying = (dutch: string, own: Readonly<Record<string, string>>): Bundles => ({
  nl: { vocabulary: { text: dutch } },
  ...Object.fromEntries(Object.entries(own).map(([language, text]) => [language, { vocabulary: { text } }])),
})

test('a text that calls a thing by the word of its glossary is sound', () => {
  expect(checkTerms(saying('Vraag de organisatie.', { fr: 'Demandez à l’organisation.' }), GLOSSARIES)).toEqual([])
})

test('a text that calls it something else is found', () => {
  expect(checkTerms(saying('Vraag de organisatie.', { fr: 'Demandez à l’association.' }), GLOSSARIES)).toEqual([
    {
      rule: 'term',
      language: 'fr',
      key: 'vocabulary:text',
      what: 'does not say "organisation", the word of the glossary for organisatie',
    },
  ])
})

test('a capital and the plural are the same word', () => {
  expect(checkTerms(saying('Vrijwilligers', { ru: 'Волонтёры' }), GLOSSARIES)).toEqual([])
  expect(checkTerms(saying('Vrijwilligers', { ru: 'Помощники' }), GLOSSARIES)).toHaveLength(1)
})

test('an Arabic vowel sign more or less is the same word', () => {
  expect(checkTerms(saying('Vraag de coördinator.', { ar: 'يُرجى سؤال المنسق.' }), GLOSSARIES)).toEqual([])
})

test('what only staff read is not held against the glossary', () => {
  const bundles = { nl: { today: { text: 'Vraag de organisatie.' } }, fr: { today: { text: 'Demandez à l’association.' } } }
  expect(checkTerms(bundles, GLOSSARIES)).toEqual([])
})

test('a longer Dutch word that begins with the term asks for nothing', () => {
  expect(checkTerms(saying('Vrijwilligerswerk', { ru: 'Добровольный труд' }), GLOSSARIES)).toEqual([])
})
