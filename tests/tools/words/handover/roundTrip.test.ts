import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LanguageId } from '#i18n/languages.ts'
import { FORMATS, copyOfWords, handedOver, languageNamed, sourcesOf, takeBack, wordsIn } from '#tests/tools/words/handover/workshop.ts'
import { csvOfUnits } from '#tools/words/handover/csvOfUnits.ts'
import { hashOfText, reviewedKeys } from '#tools/words/reviews.ts'

/** Texts as a translator could have written them, by language; each is right for that language. */
const CHANGED: Readonly<Partial<Record<LanguageId, Readonly<Record<string, string>>>>> = {
  ar: {
    'vocabulary:bring.water': 'ماء للشرب',
    'resident:duration.hours_zero': 'أقل من ساعة {{count}}',
    'resident:duration.hours_one': 'ساعة',
    'resident:duration.hours_two': 'ساعتان اثنتان',
    'resident:duration.hours_few': '{{count}} ساعات كاملة',
    'resident:duration.hours_many': '{{count}} ساعة كاملة',
    'resident:duration.hours_other': '{{count}} ساعة تقريبًا',
  },
  ti: { 'vocabulary:bring.water': 'ማይ ዝስተ', 'resident:duration.hours_one': '{{count}} ሰዓት ጥራይ' },
  kmr: { 'vocabulary:bring.water': 'Ava vexwarinê', 'resident:duration.hours_other': '{{count}} seetên tam' },
}

const CASES = (['ar', 'ti', 'kmr'] as const).flatMap((id) => (['csv', 'xliff'] as const).map((format) => ({ id, format })))
const READER = { name: 'Somebody of a test', native: true, on: '2026-11-28' }

test.each(CASES)('what comes back in $id as $format unchanged changes not a byte and counts as read by nobody', async ({ id, format }) => {
  const folder = await copyOfWords(id)
  const units = handedOver(id, folder)
  const { lines, whole } = takeBack(FORMATS[format](languageNamed(id), units), folder, READER)
  expect(whole, lines.slice(0, 5).join('\n')).toBe(true)
  for (const namespace of new Set(units.map((unit) => unit.namespace)))
    expect(await wordsIn(folder, id, namespace)).toBe(readFileSync(`locales/${id}/${namespace}.json`, 'utf8'))
  expect(sourcesOf(folder).reviews).toEqual({})
})

test.each(CASES)(
  'texts that came back changed in $id as $format are taken, all others stay, and they count as read',
  async ({ id, format }) => {
    const folder = await copyOfWords(id)
    const changed = CHANGED[id] ?? {}
    const { lines, whole } = takeBack(FORMATS[format](languageNamed(id), handedOver(id, folder, changed)), folder, READER)
    expect(whole, lines.join('\n')).toBe(true)
    const after = new Map(handedOver(id, folder).map(({ key, text }) => [key, text]))
    const before = new Map(handedOver(id, 'locales').map(({ key, text }) => [key, text]))
    expect(after).toEqual(new Map([...before, ...Object.entries(changed)]))
    const { bundles, reviews } = sourcesOf(folder)
    expect(reviewedKeys(bundles, reviews, id)).toEqual(new Set(Object.keys(changed)))
  },
)

test('each of the six Arabic plural forms goes out as a row of its own, with the numbers it stands for', async () => {
  const folder = await copyOfWords('ar')
  const forms = handedOver('ar', folder).filter(({ key }) => key.startsWith('resident:duration.hours_'))
  expect(forms.map(({ key, numbers, dutch }) => [key.slice('resident:duration.hours_'.length), numbers, dutch])).toEqual([
    ['zero', '0', '{{count}} uur'],
    ['one', '1', '{{count}} uur'],
    ['two', '2', '{{count}} uur'],
    ['few', '3–10, 103–110 …', '{{count}} uur'],
    ['many', '11–99, 111–199 …', '{{count}} uur'],
    ['other', '100–102, 200, 1000000 …', '{{count}} uur'],
  ])
})

test('a plural form that a language does not have yet is put beside its sisters', async () => {
  const folder = await copyOfWords('uk')
  const path = join(folder, 'uk', 'resident.json')
  await writeFile(path, readFileSync(path, 'utf8').replace(/ *"hours_few": .*\n/u, ''))
  const units = handedOver('uk', folder, { 'resident:duration.hours_few': '{{count}} години' })
  expect(takeBack(csvOfUnits(languageNamed('uk'), units), folder).whole).toBe(true)
  const forms = [...readFileSync(path, 'utf8').matchAll(/"(hours\w*)":/gu)].map(([, name]) => name)
  expect(forms).toEqual(['hours_one', 'hours_many', 'hours_other', 'hours_few', 'hoursAndMinutes'])
})

test.each(['csv', 'xliff'] as const)('a text can be said to have been read as it is, in %s', async (format) => {
  const folder = await copyOfWords('ti')
  const units = handedOver('ti', folder).map((unit) => ({ ...unit, isRead: unit.key === 'careful:procedure' }))
  takeBack(FORMATS[format](languageNamed('ti'), units), folder, READER)
  const { bundles, reviews } = sourcesOf(folder)
  expect(reviewedKeys(bundles, reviews, 'ti')).toEqual(new Set(['careful:procedure']))
  expect(reviews['ti']?.['careful:procedure']?.source).toBe(
    hashOfText('Meedoen mag, het hoeft niet. Het verandert niets aan je procedure.'),
  )
})

test('without a name nothing counts as read, and the work of somebody who did not grow up with the language still has to be read', async () => {
  const changed = CHANGED.ti ?? {}
  const nameless = await copyOfWords('ti')
  const { lines } = takeBack(csvOfUnits(languageNamed('ti'), handedOver('ti', nameless, changed)), nameless)
  expect(lines.at(-1)).toContain('nothing counts as read')
  expect(sourcesOf(nameless).reviews).toEqual({})
  expect(await wordsIn(nameless, 'ti', 'vocabulary')).toContain('ማይ ዝስተ')

  const learner = await copyOfWords('ti')
  takeBack(csvOfUnits(languageNamed('ti'), handedOver('ti', learner, changed)), learner, { ...READER, native: false })
  const { bundles, reviews } = sourcesOf(learner)
  expect(Object.keys(reviews['ti'] ?? {})).toEqual(Object.keys(changed).toSorted())
  expect(reviewedKeys(bundles, reviews, 'ti')).toEqual(new Set())
  expect(handedOver('ti', learner).find(({ key }) => key === 'vocabulary:bring.water')?.review).toBe(
    'from Somebody of a test, 2026-11-28; not read by a native speaker',
  )
})

test('somebody who did not grow up with the language does not take away what a native speaker said of the same text', async () => {
  const folder = await copyOfWords('ti')
  takeBack(csvOfUnits(languageNamed('ti'), handedOver('ti', folder, CHANGED.ti)), folder, READER)
  takeBack(csvOfUnits(languageNamed('ti'), handedOver('ti', folder)), folder, {
    name: 'Another of a test',
    native: false,
    on: '2026-12-01',
  })
  expect(sourcesOf(folder).reviews['ti']?.['vocabulary:bring.water']?.by).toBe('Somebody of a test')
})
