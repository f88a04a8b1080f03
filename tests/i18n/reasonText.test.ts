import { expect, test } from 'vitest'
import type { Reason } from '#domain/matching/matchReason.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { reasonText } from '#i18n/reasonText.ts'
import { createWords } from '#i18n/setup.ts'

const said = async (reason: Reason): Promise<string> => {
  const { i18n, formatFor } = await createWords({
    language: 'nl',
    load: bundleLoaders,
    onMissing: (_, key) => expect.fail(`no words for ${key}`),
  })
  return reasonText(reason, i18n.getFixedT('nl', ['vocabulary', 'staffVocabulary']), formatFor('nl')).replace(/[\u2068\u2069]/gu, '')
}

test.each<[Reason, string]>([
  [{ kind: 'fits', about: 'wish', words: { interest: 'cooking' } }, 'Doet dit graag: Koken'],
  [{ kind: 'wouldChange', about: 'wish' }, 'Vraag wat iemand graag doet'],
  [{ kind: 'fits', about: 'time', words: { weekday: 'tue', partOfDay: 'afternoon' } }, 'Kan dan: dinsdagmiddag'],
  [{ kind: 'missing', about: 'time', words: { weekday: 'tue' } }, 'Kan dan niet: dinsdag'],
  [{ kind: 'missing', about: 'way', words: { way: 'bus', minutes: 75 } }, 'Te ver: Met de bus of trein, 1 uur 15 min'],
  [{ kind: 'fits', about: 'language', words: { need: 'none' } }, 'Geen Nederlands nodig'],
  [{ kind: 'fits', about: 'language', words: { need: 'simple' } }, 'Genoeg Nederlands'],
  [
    { kind: 'wouldChange', about: 'language', words: { need: 'simple', level: 'fewWords' } },
    'Goed om Nederlands te oefenen: Eenvoudig Nederlands',
  ],
  [{ kind: 'missing', about: 'group', words: { group: 'adults' } }, 'Alleen voor: Mensen van 18 jaar en ouder'],
])('%o is said as "%s"', async (reason, expected) => {
  expect(await said(reason)).toBe(expected)
})

test('a word of a newer version is left out rather than shown as an id', async () => {
  expect(await said({ kind: 'fits', about: 'goal', words: { goal: 'flyToTheMoon' } })).toBe('Helpt bij: ')
})
