import { expect, test } from 'vitest'
import { id, locationWith, plainSearch } from '#tests/queries/locationWith.ts'

const PEOPLE = {
  mohammed: { callName: 'محمد', personCode: 'K7-3QP' },
  asmaa: { callName: 'أسماء', personCode: 'M2-4TR', phone: '+31 6 12345678' },
  zoe: { callName: 'Zoë', personCode: 'P9-2WX' },
  maryana: { callName: 'Мар’яна', personCode: 'T4-9CD' },
  selam: { callName: 'ሰላም', personCode: 'H6-7KM' },
  rina: { callName: 'রিনা', personCode: 'X3-5FH' },
  gul: { callName: 'Gul Agha', personCode: 'W5-2JN' },
  abdulrahman: { callName: 'Abd al-Rahman', secondInitial: 'H', personCode: 'N2-2CC' },
  tesfay: { callName: 'ተስፋይ', personCode: 'N3-3CC' },
  ahmadzai: { callName: 'Ahmad', secondInitial: 'Z', personCode: 'N4-4CC' },
  ahmadrahimi: { callName: 'Ahmad', secondInitial: 'R', personCode: 'N5-5CC' },
}

const read = locationWith({ resident: PEOPLE })
const search = plainSearch(read)
const found = (text: string): readonly (string | undefined)[] =>
  search.find('resident', text, 5).map((residentId) => Object.keys(PEOPLE).find((name) => id(name) === residentId))
const first = (...texts: readonly string[]): readonly (string | undefined)[] => texts.map((text) => found(text)[0])

test('a name is found with vowel marks, apostrophes or accents typed and without', () => {
  expect(first('مُحَمَّد', 'Zoe\u0308', 'zoe', 'Мар’яна', "мар'яна", 'Маряна')).toEqual([
    'mohammed',
    'zoe',
    'zoe',
    'maryana',
    'maryana',
    'maryana',
  ])
})

test('a name is found in its own script and by its beginning', () => {
  expect(first('اسماء', 'محم', 'ሰላ', 'রিনা')).toEqual(['asmaa', 'mohammed', 'selam', 'rina'])
})

test('a name is found in every script and spelling', () => {
  expect(first('Mohammed', 'Mohamed', 'Muhammad', 'Мохаммед', 'መሓመድ', 'Maxamed', 'Mehmet')).toEqual(Array(7).fill('mohammed'))
  expect(first('Tesfay', 'Tesfai', 'Тесфай', 'tesf')).toEqual(Array(4).fill('tesfay'))
  expect(first('Asma', 'Асма', 'Selam', 'سلام', 'Maryana', 'Marjana')).toEqual(['asmaa', 'asmaa', 'selam', 'selam', 'maryana', 'maryana'])
})

test('the order of names is free, and so is how they are joined', () => {
  expect(first('agha gul', 'Gulagha', 'گل آغا', 'Abdelrahman', 'عبد الرحمن', 'عبدالرحمن', 'Абдурахман')).toEqual([
    'gul',
    'gul',
    'gul',
    'abdulrahman',
    'abdulrahman',
    'abdulrahman',
    'abdulrahman',
  ])
})

test('a second name that only its first letter is kept of puts the right one first, and another second name is another person', () => {
  expect([found('Ahmad Rahimi').slice(0, 2), first('أحمد زی')[0], found('gul xyz')]).toEqual([['ahmadrahimi', 'ahmadzai'], 'ahmadzai', []])
})

test('somebody is found by the card, whole or in part, and by the phone however it is dialled', () => {
  expect(first('k73qp', 'К7-3QР', 'meedoen:K7-3QP', '3QP', 'K7', '0612345678', '06 1234', '٠٦١٢٣٤', '+31612345678')).toEqual([
    'mohammed',
    'mohammed',
    'mohammed',
    'mohammed',
    'mohammed',
    'asmaa',
    'asmaa',
    'asmaa',
    'asmaa',
  ])
})

test('nothing is found by nothing, or by marks alone', () => {
  expect([found(''), found('—'), found("'")]).toEqual([[], [], []])
})
