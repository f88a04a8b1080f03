import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import { readBundles } from '#tools/words/Bundles.ts'
import { completeLanguages } from '#tools/words/completeLanguages.ts'
import { notOffered } from '#tools/words/notOffered.ts'
import type { WordTree } from '#tools/words/Bundles.ts'

const bundles = readBundles('locales')

/** The real words of Arabic with one text of a namespace taken out. */
const withoutText = (namespace: string, name: string) => {
  const words = bundles['ar']?.[namespace] ?? {}
  const fewer: WordTree = Object.fromEntries(Object.entries(words).filter(([key]) => key !== name))
  return { ...bundles, ar: { ...bundles['ar'], [namespace]: fewer } }
}

const about = (language: string, lines: readonly string[]): readonly string[] => lines.filter((line) => line.startsWith(`${language} `))

test('nothing is said of a language that is whole', () => {
  expect(about('ar', notOffered(bundles, LANGUAGES))).toEqual([])
})

test('one missing text of residents is named by its key', () => {
  expect(about('ar', notOffered(withoutText('resident', 'askHere'), LANGUAGES))).toEqual([
    'ar is not offered to residents: no text for resident:askHere',
  ])
})

test('one missing text of staff leaves the language to residents', () => {
  expect(about('ar', notOffered(withoutText('common', 'save'), LANGUAGES))).toEqual(['ar is not offered to staff: no text for common:save'])
})

test('of a language without words the first gaps are named', () => {
  expect(about('ar', notOffered({ ...bundles, ar: {} }, LANGUAGES))[0]).toMatch(
    /^ar is not offered to residents: no text for (?:[\w.:]+, ){4}[\w.:]+ and \d+ more$/u,
  )
})

/** The real words of a language with one plural form, or one plain text, of residents taken out. */
const withoutOne = (id: string, group: string, name: string) => {
  const resident = bundles[id]?.['resident'] ?? {}
  const texts = resident[group]
  const fewer = Object.fromEntries(Object.entries(typeof texts === 'object' ? texts : {}).filter(([key]) => key !== name))
  return { ...bundles, [id]: { ...bundles[id], resident: { ...resident, [group]: fewer } } }
}

test.each(LANGUAGES.filter(({ id }) => id !== 'nl'))(
  'without one of its words $id is neither offered nor passed over in silence: what the build prints names the key',
  ({ id, plurals }) => {
    const both = LANGUAGES.filter((each) => ['nl', id].includes(each.id))
    for (const name of ['hoursAndMinutes', ...plurals.map((form) => `hours_${form}`)]) {
      const gapped = withoutOne(id, 'duration', name)
      expect(notOffered(gapped, both)[0]).toBe(`${id} is not offered to residents: no text for resident:duration.${name}`)
      const offered = /COMPLETE_FOR_RESIDENTS = (.*) as const/u.exec(completeLanguages(gapped, both))?.[1]
      expect(offered).toBe("['nl']")
    }
  },
)
