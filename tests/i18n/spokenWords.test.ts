import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import { SPOKEN, isSpoken, spokenAmong } from '#i18n/spokenWords.ts'
import { textHash } from '#i18n/textHash.ts'
import { readBundles, textsOf } from '#tools/words/Bundles.ts'
import { hashOfText } from '#tools/words/reviews.ts'

const bundles = readBundles('locales')

test('every group that can be heard has texts', () => {
  const keys = [...textsOf(bundles, 'nl').keys()]
  const empty = Object.entries(SPOKEN).flatMap(([namespace, groups]) =>
    groups.map((group) => `${namespace}:${group}`).filter((whole) => !keys.some((key) => key === whole || key.startsWith(`${whole}.`))),
  )
  expect(empty).toEqual([])
})

test.each(LANGUAGES)('the texts that can be heard are the same ones in $id as in Dutch, and none holds a value', ({ id }) => {
  const spoken = spokenAmong(textsOf(bundles, id))
  expect([...spoken.keys()].sort()).toEqual([...spokenAmong(textsOf(bundles, 'nl')).keys()].sort())
  expect([...spoken.values()].filter((text) => text.includes('{{'))).toEqual([])
})

test('a group ends at a dot', () => {
  expect([isSpoken('vocabulary:group.women'), isSpoken('vocabulary:groups.women'), isSpoken('vocabulary:help')]).toEqual([
    true,
    false,
    true,
  ])
  expect([isSpoken('today:title'), isSpoken('askHere'), isSpoken('')]).toEqual([false, false, false])
})

test('the page and the tools call one text by one hash, however its letters are put together', async () => {
  for (const text of ['Koken', 'Écouter', 'E\u0301couter', 'ስምዑ', 'گوێ بگرە']) expect(await textHash(text)).toBe(hashOfText(text))
  expect(await textHash('É')).toBe(await textHash('E\u0301'))
})
