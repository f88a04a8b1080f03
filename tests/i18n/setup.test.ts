import { expect, test } from 'vitest'
import { loadBundle } from '#i18n/loadBundle.ts'
import { createWords } from '#i18n/setup.ts'
import type { LanguageId } from '#i18n/languages.ts'

const wordsIn = async (language: LanguageId) => {
  const missing: string[] = []
  const words = await createWords({ language, load: loadBundle, onMissing: (inLanguage, key) => missing.push(`${inLanguage} ${key}`) })
  return { ...words, t: words.i18n.getFixedT(null, 'common'), missing }
}

test('the screens speak the language that was chosen', async () => {
  const { t } = await wordsIn('ar')
  expect(t('save')).toBe('حفظ')
})

test('another language can be chosen while the app runs', async () => {
  const { i18n, use } = await wordsIn('nl')
  await use('en')
  expect(i18n.t('save')).toBe('Save')
})

test('two languages can be spoken at once', async () => {
  const { i18n, ensure } = await wordsIn('nl')
  await ensure('ar')
  expect([i18n.t('yes'), i18n.getFixedT('ar', 'common')('yes')]).toEqual(['Ja', 'نعم'])
})

test('Arabic has its six plural forms', async () => {
  const { t } = await wordsIn('ar')
  expect([0, 1, 2, 3, 11, 100].map((count) => t('duration.hours', { count }))).toEqual([
    '0 ساعة',
    'ساعة واحدة',
    'ساعتان',
    '3 ساعات',
    '11 ساعة',
    '100 ساعة',
  ])
})

test('a name that is filled in is isolated from the sentence around it', async () => {
  const { t } = await wordsIn('nl')
  expect(t('duration.hoursAndMinutes', { hours: 'علی (٢)', minutes: 'erbij' })).toBe('\u2068علی (٢)\u2069 \u2068erbij\u2069')
})

test('direction marks that somebody typed do not reach the sentence', async () => {
  const { t } = await wordsIn('nl')
  expect(t('duration.hoursAndMinutes', { hours: 'Sara\u202E\u2069', minutes: 5 })).toBe('\u2068Sara\u2069 5')
})

test('digits need no isolation', async () => {
  const { t } = await wordsIn('nl')
  expect(t('duration.hoursAndMinutes', { hours: '13:42', minutes: '1,5' })).toBe('13:42 1,5')
})

test('signs of HTML stay as they were typed', async () => {
  const { t } = await wordsIn('nl')
  expect(t('duration.hoursAndMinutes', { hours: '<b>&', minutes: 5 })).toBe('\u2068<b>&\u2069 5')
})

test.each(['$t(yes)', '{{count}}', '{{minutes}}', '$1 $& $$'])('a name like %s is only a name', async (name) => {
  const { t } = await wordsIn('nl')
  expect(t('duration.hoursAndMinutes', { hours: name, minutes: 5 })).toBe(`\u2068${name}\u2069 5`)
})

test('a word that is missing is told, and the Dutch one stands in', async () => {
  const load = async (language: LanguageId) => {
    const { cldr, words } = await loadBundle(language)
    return { cldr, words: language === 'en' ? { common: { yes: 'Yes' } } : words }
  }
  const missing: string[] = []
  const { i18n } = await createWords({ language: 'en', load, onMissing: (language, key) => missing.push(`${language} ${key}`) })
  expect([i18n.t('save'), missing]).toEqual(['Bewaren', ['en common:save']])
})

test('a word that Dutch has not either is told', async () => {
  const { i18n, missing } = await wordsIn('nl')
  // @ts-expect-error there is no such word
  i18n.t('noSuchWord')
  expect(missing).toEqual(['nl common:noSuchWord'])
})
