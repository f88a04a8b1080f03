import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FORMATS, copyOfWords, handedOver, languageNamed, takeBack, wordsIn } from '#tests/tools/words/handover/workshop.ts'
import { csvOfUnits } from '#tools/words/handover/csvOfUnits.ts'
import type { HandoverUnit } from '#tools/words/handover/HandoverUnit.ts'

const WATER = 'vocabulary:bring.water'
const LUNCH = 'vocabulary:bring.lunch'
const FEW = 'resident:duration.hours_few'

const GOOD = { [LUNCH]: 'Обід із собою' }

type Damage = (unit: HandoverUnit) => HandoverUnit | readonly HandoverUnit[]

const on =
  (key: string, change: (unit: HandoverUnit) => HandoverUnit | readonly HandoverUnit[]): Damage =>
  (unit) =>
    unit.key === key ? change(unit) : unit

const ROWS: readonly (readonly [string, Damage, string, string])[] = [
  [
    'whose key is of no text',
    on(WATER, (unit) => ({ ...unit, key: 'vocabulary:bring.sand' })),
    'is no text of the app, or not any more',
    'Leave it out',
  ],
  [
    'of a plural form that the language has not',
    on(FEW, (unit) => ({ ...unit, key: `${FEW.slice(0, -3)}lots` })),
    'is no text of the app',
    'Leave it out',
  ],
  [
    'whose Dutch is another by now',
    on(WATER, (unit) => ({ ...unit, dutch: 'Zand', dutchHash: '0123456789abcdef' })),
    'was made of another Dutch text',
    'The Dutch is now "Water"',
  ],
  [
    'that lost a value',
    on(FEW, (unit) => ({ ...unit, text: 'години' })),
    'lacks {{count}}',
    'Put each {{value}} of the Dutch into the text',
  ],
  ['that spells a value otherwise', on(FEW, (unit) => ({ ...unit, text: '{{Count}} години' })), 'lacks {{count}}', 'Put each {{value}}'],
  ['that was emptied', on(WATER, (unit) => ({ ...unit, text: '' })), 'has no text', 'The text stays as it was'],
  [
    'with letters of a neighbouring language',
    on(WATER, (unit) => ({ ...unit, text: 'Чыста вода' })),
    'which this language does not write',
    'Use the letters of the language',
  ],
  ['that is the Dutch text', on(WATER, (unit) => ({ ...unit, text: 'Water' })), 'is the Dutch text', 'Translate it'],
  [
    'with question marks where letters were',
    on(WATER, (unit) => ({ ...unit, text: '???' })),
    'has question marks where letters were',
    'Save the file in UTF-8',
  ],
  ['with a word that hurts', on(WATER, (unit) => ({ ...unit, text: 'Вода для біженців' })), 'says', 'Choose a word that does not hurt'],
  [
    'that stands there twice, each time otherwise',
    on(WATER, (unit) => [unit, { ...unit, text: 'Трохи води' }]),
    'more than once',
    'Keep one of',
  ],
]

const CASES = ROWS.flatMap((row) => (['csv', 'xliff'] as const).map((format) => [format, ...row] as const))

test.each(CASES)('in %s a row %s is told with what to do; the others are taken', async (format, _, damage, why, advice) => {
  const folder = await copyOfWords('uk')
  const before = readFileSync('locales/uk/vocabulary.json', 'utf8')
  const units = handedOver('uk', folder, GOOD).flatMap((unit) => damage(unit))
  const { lines, whole } = takeBack(FORMATS[format](languageNamed('uk'), units), folder)
  expect(whole).toBe(false)
  const told = lines.filter((line) => /^(?:row|text) \d+, /u.test(line))
  expect(
    told.filter((line) => line.includes(why) && line.includes(advice)),
    told.join('\n'),
  ).not.toEqual([])
  const after = await wordsIn(folder, 'uk', 'vocabulary')
  expect(JSON.parse(after)).toEqual({
    ...JSON.parse(before),
    bring: { ...(JSON.parse(before) as { bring: object }).bring, lunch: GOOD[LUNCH] },
  })
})

test('a row that is named can be found: the number is that of the spreadsheet', async () => {
  const folder = await copyOfWords('uk')
  const units = handedOver('uk', folder, { [WATER]: '' })
  const row = units.findIndex(({ key }) => key === WATER) + 2
  expect(takeBack(csvOfUnits(languageNamed('uk'), units), folder).lines[0]).toMatch(new RegExp(`^row ${row}, ${WATER}: `, 'u'))
})

test('a plural form that English has and a language of one form more has not is named with the forms it has', async () => {
  const folder = await copyOfWords('ti')
  const units = handedOver('ti', folder).map((unit) =>
    unit.key === 'resident:duration.hours_one' ? { ...unit, key: 'resident:duration.hours_few' } : unit,
  )
  expect(takeBack(csvOfUnits(languageNamed('ti'), units), folder).lines[0]).toContain(
    'is no form that this language has. Its forms are resident:duration.hours_one, resident:duration.hours_other.',
  )
})

test('a text for staff is not taken into a language that has words for residents alone', async () => {
  const folder = await copyOfWords('ti')
  const [first] = handedOver('ti', folder)
  const units = [{ ...(first ?? expect.fail('no texts')), key: 'common:later', text: 'ድሓር' }]
  expect(takeBack(csvOfUnits(languageNamed('ti'), units), folder).lines[0]).toContain('is for staff')
})

test('a text that was translated before the Dutch changed is found by its code, though the Dutch beside it was not touched', async () => {
  const folder = await copyOfWords('ti')
  const csv = csvOfUnits(languageNamed('ti'), handedOver('ti', folder, { [WATER]: 'ማይ ዝስተ' }))
  const path = join(folder, 'nl', 'vocabulary.json')
  await writeFile(path, readFileSync(path, 'utf8').replace('"Water"', '"Water om te drinken"'))
  expect(takeBack(csv, folder).lines[0]).toContain('was made of another Dutch text. The Dutch is now "Water om te drinken".')
})
