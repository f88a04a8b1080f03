import { expect, test } from 'vitest'
import { createSearch } from '#engine/search.ts'
import { residentSearchWords } from '#queries/searchText.ts'
import { locationWith } from '#tests/queries/locationWith.ts'

const names = ['محمد', 'أسماء', 'Zoë', 'Мар’яна', 'ሰላም', 'রিনা', 'Gul Agha'] as const

const read = locationWith({ resident: Object.fromEntries(names.map((callName, index) => [`r${String(index)}`, { callName }])) })
const search = createSearch({
  resident: {
    version: () => 1,
    documents: () => read.all('resident').map((resident) => ({ id: resident.id, words: residentSearchWords(resident).join(' ') })),
  },
  activity: { version: () => 1, documents: () => [] },
})
const found = (text: string): readonly (string | undefined)[] =>
  search.find('resident', text, 5).map((id) => read.find('resident', id)?.callName)

test('a name is found with vowel marks, apostrophes or accents typed and without', () => {
  expect([found('مُحَمَّد'), found('محم'), found('Zoe\u0308'), found('zoe'), found('Мар’яна'), found("мар'яна"), found('Маряна')]).toEqual([
    ['محمد'],
    ['محمد'],
    ['Zoë'],
    ['Zoë'],
    ['Мар’яна'],
    ['Мар’яна'],
    ['Мар’яна'],
  ])
})

test('a name is found in its own script and by the beginning of each word', () => {
  expect([found('اسماء'), found('ሰላ'), found('রিনা'), found('ag gul'), found('gul xyz')]).toEqual([
    ['أسماء'],
    ['ሰላም'],
    ['রিনা'],
    ['Gul Agha'],
    [],
  ])
})
