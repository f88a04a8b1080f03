import { expect, test } from 'vitest'
import { nameReadings } from '#domain/people/names/nameReadings.ts'
import { nameWord, wordDistance } from '#domain/people/names/nameWord.ts'
import { foldText } from '#kernel/foldText.ts'

const apart = (typed: string, name: string): number => wordDistance(nameWord(foldText(typed), typed), nameWord(foldText(name), name), true)

/** Each pair is nearer than what stands after it, seen from the first. */
const near = (one: string, same: string, other: string): void => {
  expect([`${one} ${same}`, apart(one, same) < apart(one, other)]).toEqual([`${one} ${same}`, true])
}

test('a word in any script becomes what is heard', () => {
  expect(
    ['محمد', 'Мохаммед', 'ተስፋይ', 'Şükrü', 'گل', 'Khaled', 'خالد', 'ሰላም', 'هێمن', 'Джамал'].map((word) => nameReadings(word)[0]),
  ).toEqual(['mhmd', 'moxamed', 'tesfai', 'Sukru', 'gl', 'xaled', 'xald', 'selam', 'hemn', 'Jamal'])
})

test('where spelling habits differ a word has a reading for each', () => {
  expect([nameReadings('Cemal'), nameReadings('Xasan'), nameReadings('Chidane'), nameReadings('Joesoef')]).toEqual([
    ['semal', 'Jemal', 'hemal'],
    ['ksasan', 'hasan'],
    ['Cidane', 'kidane'],
    ['Jusuf', 'iusuf'],
  ])
})

test('a script without sounds keeps its letters', () => {
  expect([nameReadings('রিনা'), nameReadings('Γιώργος')]).toEqual([['রিনা'], ['γιώργος']])
})

test('Arabic, Latin and Cyrillic spellings of one name are nearer than another name', () => {
  near('Mohammed', 'محمد', 'محمود')
  near('محمد', 'Мохаммед', 'Хамид')
  near('Mahmoud', 'محمود', 'محمد')
  near('Yousef', 'يوسف', 'آصف')
  near('Khadija', 'خديجة', 'خالدة')
  near('Хусейн', 'Hussein', 'Hassan')
})

test('Ethiopic and Latin spellings of one name are nearer than another name', () => {
  near('Tesfay', 'ተስፋይ', 'ተክለ')
  near('ገብረ', 'Ghebre', 'ግርማይ')
  near('Chidane', 'ኪዳነ', 'ካሳ')
  near('ፀጋይ', 'Tsegay', 'Tesfay')
})

test('Persian, Pashto and Sorani letters are heard as they are said', () => {
  near('Zhila', 'ژیلا', 'زهرا')
  near('گلالۍ', 'Gulalai', 'Jalal')
  near('شێرکۆ', 'Sherko', 'شاکر')
  near('Parwin', 'پروین', 'نسرین')
})

test('Turkish, Somali and Dutch spellings are nearer than another name', () => {
  near('Çiğdem', 'Cigdem', 'Didem')
  near('Cabdi', 'Abdi', 'Badi')
  near('Joesoef', 'Yusuf', 'Josef')
  near('Mehmet', 'Muhammad', 'Mahdi')
})

test('names of two consonants are not taken for each other', () => {
  expect([apart('Ali', 'Eli') < 1, apart('Ali', 'Ana'), apart('Musa', 'Nora')]).toEqual([true, Infinity, Infinity])
})
