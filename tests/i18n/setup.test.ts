import { expect, test } from 'vitest'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { createWords } from '#i18n/setup.ts'
import type { BundleLoaders, LanguageBundle } from '#i18n/setup.ts'
import { LANGUAGES, RESIDENT_LANGUAGES, STAFF_LANGUAGES } from '#i18n/languages.ts'
import type { StaffLanguage } from '#i18n/languages.ts'
import { AUDIENCE_OF, RESIDENT_NAMESPACES, audienceOf } from '#i18n/namespaces.ts'

const wordsIn = async (language: StaffLanguage) => {
  const missing: string[] = []
  const words = await createWords({ language, load: bundleLoaders, onMissing: (inLanguage, key) => missing.push(`${inLanguage} ${key}`) })
  return { ...words, t: words.i18n.getFixedT(null, ['common', 'resident']), missing }
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
  const { t, ensure, residentWords } = await wordsIn('nl')
  await ensure('ar')
  expect([t('resident:fact.when'), residentWords('ar')('fact.when')]).toEqual(['Wanneer', 'متى'])
})

test('Arabic has its six plural forms', async () => {
  const { t } = await wordsIn('ar')
  expect([0, 1, 2, 3, 11, 100].map((count) => t('resident:duration.hours', { count }))).toEqual([
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
  expect(t('resident:duration.hoursAndMinutes', { hours: 'علی (٢)', minutes: 'erbij' })).toBe('\u2068علی (٢)\u2069 \u2068erbij\u2069')
})

test('direction marks that somebody typed do not reach the sentence', async () => {
  const { t } = await wordsIn('nl')
  expect(t('resident:duration.hoursAndMinutes', { hours: 'Sara\u202E\u2069', minutes: 5 })).toBe('\u2068Sara\u2069 5')
})

test('digits need no isolation', async () => {
  const { t } = await wordsIn('nl')
  expect(t('resident:duration.hoursAndMinutes', { hours: '13:42', minutes: '1,5' })).toBe('13:42 1,5')
})

test('signs of HTML stay as they were typed', async () => {
  const { t } = await wordsIn('nl')
  expect(t('resident:duration.hoursAndMinutes', { hours: '<b>&', minutes: 5 })).toBe('\u2068<b>&\u2069 5')
})

test.each(['$t(yes)', '{{count}}', '{{minutes}}', '$1 $& $$'])('a name like %s is only a name', async (name) => {
  const { t } = await wordsIn('nl')
  expect(t('resident:duration.hoursAndMinutes', { hours: name, minutes: 5 })).toBe(`\u2068${name}\u2069 5`)
})

test('a word that is missing is told, and the Dutch one stands in', async () => {
  const load: BundleLoaders = {
    ...bundleLoaders,
    staff: async (language) => (language === 'en' ? { common: { yes: 'Yes' } } : bundleLoaders.staff(language)),
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

test('a resident is shown nothing rather than another language', async () => {
  const load: BundleLoaders = {
    ...bundleLoaders,
    resident: async (language) => {
      const { cldr, words } = await bundleLoaders.resident(language)
      return { cldr, words: language === 'ar' ? { ...words, resident: { fact: { when: 'متى' } } } : words }
    },
  }
  const missing: string[] = []
  const { ensure, residentWords } = await createWords({
    language: 'nl',
    load,
    onMissing: (language, key) => missing.push(`${language} ${key}`),
  })
  await ensure('ar')
  const tell = residentWords('ar')
  expect([tell('fact.when'), tell('resident:fact.where'), missing]).toEqual(['متى', '', ['ar resident:fact.where']])
})

test.each(LANGUAGES)('the chunk of $id holds the words of residents and no others', async ({ id }) => {
  const { bundle } = (await import(`#i18n/bundles/resident/${id}.ts`)) as { readonly bundle: LanguageBundle }
  const found = Object.keys(bundle.words)
  expect(found.every((namespace) => audienceOf(namespace) === 'resident')).toBe(true)
  if (RESIDENT_LANGUAGES.some((language) => language === id)) expect(new Set(found)).toEqual(new Set([...RESIDENT_NAMESPACES, 'careful']))
})

test.each(STAFF_LANGUAGES)('the chunk of staff in %s holds all other words', async (language) => {
  const staff = Object.entries(AUDIENCE_OF).filter(([, audience]) => audience === 'staff')
  expect(Object.keys(await bundleLoaders.staff(language)).toSorted()).toEqual(staff.map(([namespace]) => namespace).toSorted())
})
