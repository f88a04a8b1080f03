import { expect, test } from 'vitest'
import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { minutes } from '#kernel/Minutes.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import { RESIDENT_LANGUAGES } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { createWords } from '#i18n/setup.ts'

const formatIn = async (language: ResidentLanguage) => {
  const words = await createWords({ language: 'nl', load: bundleLoaders, onMissing: (_, key) => expect.fail(`no words for ${key}`) })
  await words.ensure(language)
  return words.formatFor(language)
}

const day = (text: string): CalendarDate => parseCalendarDate(text) ?? expect.fail(`${text} is no day`)

test.each([
  ['nl', ['donderdag 12 november 2026', '12 nov 2026', 'do 12 nov']],
  ['en', ['Thursday, 12 November 2026', '12 Nov 2026', 'Thu 12 Nov']],
  ['ar', ['الخميس، 12 نوفمبر 2026', '12 نوفمبر 2026', 'الخميس، 12 نوفمبر']],
] as const)('a date in %s', async (language, expected) => {
  const format = await formatIn(language)
  expect((['full', 'short', 'day'] as const).map((style) => format.date(day('2026-11-12'), style))).toEqual(expected)
})

test('days near today go by the name people use, later ones by their date', async () => {
  const format = await formatIn('nl')
  const days = ['2026-12-27', '2026-12-28', '2026-12-29', '2026-12-30', '2027-01-03', '2027-01-05', '2026-12-22', '2026-12-26']
  expect(days.map((date) => format.relativeDay(day(date), day('2026-12-28')))).toEqual([
    'gisteren',
    'vandaag',
    'morgen',
    'woensdag',
    'zondag',
    '5 jan 2027',
    'di 22 dec',
    'za 26 dec',
  ])
})

test.each([
  ['nl', ['', 'brood', 'brood en thee', 'brood, melk en thee', 'brood, melk, rijst en thee']],
  ['en', ['', 'brood', 'brood and thee', 'brood, melk and thee', 'brood, melk, rijst and thee']],
] as const)('a list in %s', async (language, expected) => {
  const format = await formatIn(language)
  const lists = [[], ['brood'], ['brood', 'thee'], ['brood', 'melk', 'thee'], ['brood', 'melk', 'rijst', 'thee']]
  expect(lists.map((list) => format.list(list))).toEqual(expected)
})

test('a name in another script is isolated within a list', async () => {
  const format = await formatIn('ar')
  expect(format.list(['سارة', 'Samira'])).toBe('سارة و\u2068Samira\u2069')
})

test('weekdays, long and short', async () => {
  const format = await formatIn('nl')
  expect([format.weekday('mon', 'long'), format.weekday('sun', 'short')]).toEqual(['maandag', 'zo'])
})

test('a time stands in Latin digits of the 24-hour clock in every language', async () => {
  const time = parseTimeOfDay('9.05') ?? expect.fail()
  const formats = await Promise.all(RESIDENT_LANGUAGES.map(formatIn))
  expect(formats.map((format) => format.time(time))).toEqual(formats.map(() => '09:05'))
})

test.each([
  ['nl', ['0', '999', '1.234', '1.234.567', '2,5', '−12']],
  ['en', ['0', '999', '1,234', '1,234,567', '2.5', '−12']],
] as const)('numbers in %s', async (language, expected) => {
  const format = await formatIn(language)
  expect([0, 999, 1234, 1_234_567, 2.5, -12].map(format.number)).toEqual(expected)
})

test.each([
  ['nl', ['0 min', '45 min', '1 uur', '1 uur 30 min', '12 uur']],
  ['en', ['0 min', '45 min', '1 hour', '1 hour 30 min', '12 hours']],
  ['ar', ['0 دقيقة', '45 دقيقة', 'ساعة واحدة', 'ساعة واحدة و30 دقيقة', '12 ساعة']],
] as const)('hours in %s', async (language, expected) => {
  const format = await formatIn(language)
  const plain = [0, 45, 60, 90, 720].map((length) => format.hours(minutes(length)).replace(/[\u2068\u2069]/gu, ''))
  expect(plain).toEqual(expected)
})

test.each(RESIDENT_LANGUAGES)('every spoken language has its own name in %s', async (language) => {
  const format = await formatIn(language)
  const names = SPOKEN_LANGUAGES.map(format.language)
  expect(names.filter((name, index) => name === SPOKEN_LANGUAGES[index] || names.indexOf(name) !== index)).toEqual([])
})
