import { expect, test } from 'vitest'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { createWords } from '#i18n/setup.ts'
import { wordKeys } from '#i18n/wordKeys.ts'

// The type checker is the judge here: a line that stops being refused breaks `npm run types`.
test('a key without words, a value left out and a value too many do not compile', async () => {
  const { i18n } = await createWords({ language: 'nl', load: bundleLoaders, onMissing: () => undefined })
  const t = i18n.getFixedT('nl', 'resident')
  // @ts-expect-error there is no such word
  t('noSuchWord')
  // @ts-expect-error both values are missing
  t('duration.hoursAndMinutes')
  // @ts-expect-error one of the values is called hours
  t('duration.hoursAndMinutes', { hour: 1, minutes: 5 })
  // @ts-expect-error a plural needs its count
  t('duration.hours')
  expect(t('duration.hours', { count: 3 })).toBe('3 uur')
})

test('a resident is never told a word that only staff have: it does not compile', async () => {
  const { residentWords } = await createWords({ language: 'nl', load: bundleLoaders, onMissing: () => undefined })
  const tell = residentWords('nl')
  // @ts-expect-error words of a screen
  tell('common:save')
  // @ts-expect-error words of the counter about people
  tell(wordKeys.role('supporter'))
  // @ts-expect-error words of the counter, asked for by hand
  tell('staffVocabulary:role.supporter')
  // @ts-expect-error words about rights and money have a way of their own
  tell(wordKeys.lightAdvice('trialFirst'))
  expect(tell(wordKeys.interest('cooking'))).toBe('Koken')
})
