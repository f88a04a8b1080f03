import { expect, test } from 'vitest'
import { calendarEventOf, messageOf } from '#app/documents/slipTexts.ts'
import type { WordsOf } from '#app/documents/TwoLanguages.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { createWords } from '#i18n/setup.ts'
import { appointmentSheet } from '#queries/appointmentSheet.ts'
import { day, id, locationWith, time } from '#tests/queries/locationWith.ts'

const missing: string[] = []
const words = await createWords({ language: 'nl', load: bundleLoaders, onMissing: (_, key) => missing.push(key) })

const NAMES = ['Samira', 'Bilal', 'Marijke', 'Elderhoeve', 'Hal']

const sheetAt = (place: string) =>
  appointmentSheet(
    locationWith({
      resident: { samira: { callName: 'Samira', personCode: 'K7-3QP', interfaceLanguage: 'ar' } },
      staffMember: { bilal: { callName: 'Bilal', role: 'supporter' } },
      activity: { cooking: { title: 'Koken op het azc met Samira', interest: 'cooking', programme: 'meeting' } },
      settings: { here: { locationName: 'Elderhoeve', counterName: 'Hal' } },
      appointment: {
        first: {
          about: id('samira'),
          activityId: id('cooking'),
          day: '2026-12-01',
          startsAt: '13:00',
          endsAt: '15:30',
          place,
          contactName: 'Marijke',
          contactPhone: '06 00 11 22 33',
          along: 'supporter',
          alongStaffId: id('bilal'),
          life: { kind: 'planned' },
        },
      },
    }),
    { appointmentId: id('first') },
  ) ?? expect.fail('no sheet')

const wordsIn = async (language: ResidentLanguage): Promise<WordsOf> => {
  await words.ensure(language)
  return { language, t: words.residentWords(language), format: words.formatFor(language), careful: (key) => words.careful(key, language) }
}

test.each(LANGUAGES)('a message in $id names nobody and no centre, and its times can not change places', async ({ id: language }) => {
  const own = await wordsIn(language)
  const message = messageOf(sheetAt('azc Elderhoeve, bij Samira'), own)
  for (const name of [...NAMES, 'azc']) expect(message).not.toContain(name)
  expect(message).toContain('06 00 11 22 33')
  // Two times with only a dash between them are read from the right in Arabic: the end would stand first.
  expect(message).not.toMatch(/13:00\P{L}*15:30/u)
  expect(message.indexOf('13:00')).toBeLessThan(message.indexOf('15:30'))
  expect(messageOf(sheetAt('Dorpsstraat 12'), own)).toContain('Dorpsstraat 12')
  expect(missing).toEqual([])
})

test.each(LANGUAGES)(
  'a calendar in $id says what in a word of the vocabulary, and of the names only whom to ask for',
  async ({ id: language }) => {
    const event = calendarEventOf(sheetAt('azc Elderhoeve, bij Samira'), await wordsIn(language), {
      day: day('2026-11-28'),
      time: time('10:00'),
    })
    const said = JSON.stringify(event)
    for (const name of ['Samira', 'Bilal', 'Elderhoeve', 'azc']) expect(said).not.toContain(name)
    expect(event?.description).toContain('Marijke')
  },
)
