import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folderWith } from '#tests/support/folderWith.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { hashOfText, readReviews, reviewedKeys } from '#tools/words/reviews.ts'
import type { Reviews } from '#tools/words/reviews.ts'
import { reviewState } from '#tools/words/reviewState.ts'

const bundles: Bundles = {
  nl: {
    resident: { notChecked: 'Nog niet nagekeken' },
    careful: { procedure: 'Het verandert niets.', days_one: 'dag', days_other: 'dagen' },
  },
  uk: { resident: { notChecked: 'Ще не перевірено' }, careful: { procedure: 'Це нічого не змінює.', days_few: 'дні' } },
}

const review = (source: string, text: string) => ({
  source: hashOfText(source),
  text: hashOfText(text),
  by: 'Somebody of a test',
  native: true as const,
  on: '2026-11-28',
})

const READ: Reviews = {
  uk: {
    'resident:notChecked': review('Nog niet nagekeken', 'Ще не перевірено'),
    'careful:procedure': review('Het verandert niets.', 'Це нічого не змінює.'),
    'careful:days_few': review('dagen', 'дні'),
  },
}

const withText = (language: string, procedure: string): Bundles => ({
  ...bundles,
  [language]: { ...bundles[language], careful: { ...bundles[language]?.['careful'], procedure } },
})

test('a text counts as read while it and the Dutch are what was read', () => {
  expect(reviewedKeys(bundles, READ, 'uk')).toEqual(new Set(['resident:notChecked', 'careful:procedure', 'careful:days_few']))
})

test.each(['nl', 'uk'])('a text counts as unread once its words in %s change', (language) => {
  expect(reviewedKeys(withText(language, 'Anders.'), READ, 'uk').has('careful:procedure')).toBe(false)
})

const said = (state: string, name: string): string | undefined => new RegExp(`${name}[^]*?\\n {2}uk: (.*),\\n`, 'u').exec(state)?.[1]

test('what somebody read who did not grow up with the language stands there, and still counts as unread', async () => {
  const entry = { ...review('Het verandert niets.', 'Це нічого не змінює.'), native: false }
  const folder = await folderWith({ 'uk.json': JSON.stringify({ 'careful:procedure': entry }) })
  const reviews = readReviews(folder, LANGUAGES)
  expect(reviews).toEqual({ uk: { 'careful:procedure': entry } })
  expect(reviewedKeys(bundles, reviews, 'uk')).toEqual(new Set())
})

test('a language that was read as a whole carries no mark; one unread text brings it back', () => {
  expect(said(reviewState(bundles, READ, LANGUAGES), 'NOT_CHECKED')).toBe('""')
  expect(said(reviewState(withText('uk', 'Інше.'), READ, LANGUAGES), 'NOT_CHECKED')).toBe('"Ще не перевірено"')
  expect(said(reviewState(bundles, {}, LANGUAGES), 'NOT_CHECKED')).toBe('"Ще не перевірено"')
})

test('of what is about rights and money, only what was read may be said', () => {
  expect(said(reviewState(bundles, READ, LANGUAGES), 'REVIEWED_CAREFUL')).toBe('["careful:procedure","careful:days_few"]')
  expect(said(reviewState(withText('uk', 'Інше.'), READ, LANGUAGES), 'REVIEWED_CAREFUL')).toBe('["careful:days_few"]')
  expect(said(reviewState(bundles, {}, LANGUAGES), 'REVIEWED_CAREFUL')).toBe('[]')
})

test.each([
  ['without a name', { ...review('a', 'b'), by: '' }],
  ['without a day', { ...review('a', 'b'), on: '' }],
])('a review %s is refused', async (_, entry) => {
  const folder = await folderWith({ 'uk.json': JSON.stringify({ 'careful:procedure': entry }) })
  expect(() => readReviews(folder, LANGUAGES)).toThrow()
})

test('nobody has read anything yet', () => {
  expect(readReviews('locales/_review', LANGUAGES)).toEqual({})
  expect(readdirSync('locales')).not.toContain('_review')
})
