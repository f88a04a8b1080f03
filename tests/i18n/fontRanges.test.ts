import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import { AUDIENCE_OF } from '#i18n/namespaces.ts'

/** The code points for which a rule of fonts.css fetches one of our own fonts. */
const RANGES = [...readFileSync('src/app/ui/fonts.css', 'utf8').matchAll(/u\+([0-9a-f]+)(?:-([0-9a-f]+))?/giu)].map(
  ([, from = '', to = from]) => ({
    from: parseInt(from, 16),
    to: parseInt(to, 16),
  }),
)

const isFetched = (sign: string): boolean =>
  RANGES.some(({ from, to }) => from <= (sign.codePointAt(0) ?? 0) && (sign.codePointAt(0) ?? 0) <= to)

const RESIDENT = Object.entries(AUDIENCE_OF)
  .filter(([, audience]) => audience === 'resident')
  .map(
    ([namespace]) =>
      (id: string) =>
        `locales/${id}/${namespace}.json`,
  )

test.each(LANGUAGES)('a font of our own is fetched for every sign of the words, dates and names of $id', ({ id, autonym }) => {
  const texts = [...RESIDENT.map((path) => path(id)), `src/i18n/generated/cldr/${id}.json`].map((path) => readFileSync(path, 'utf8'))
  const signs = new Set(Array.from([autonym, ...texts].join('')).filter((sign) => sign !== '\n'))
  expect(signs.size).toBeGreaterThan(40)
  expect([...signs].filter((sign) => !isFetched(sign))).toEqual([])
})

test('a sign of a script that nobody here reads is in no range', () => {
  expect(isFetched('漢')).toBe(false)
})
