import { expect, test } from 'vitest'
import { loadBundle } from '#i18n/loadBundle.ts'
import { createWords } from '#i18n/setup.ts'

// The type checker is the judge here: a line that stops being refused breaks `npm run types`.
test('a key without words, a value left out and a value too many do not compile', async () => {
  const { i18n } = await createWords({ language: 'nl', load: loadBundle, onMissing: () => undefined })
  const t = i18n.getFixedT('nl', 'common')
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
