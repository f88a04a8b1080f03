import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import { REFUGEE_HELP } from '#i18n/refugeeHelp.ts'

const SITE = 'https://www.refugeehelp.nl/'

test('every language leads to RefugeeHelp and nowhere else, to a short address without anything of a person', () => {
  for (const { id } of LANGUAGES) {
    expect(REFUGEE_HELP[id].address).toMatch(/^https:\/\/www\.refugeehelp\.nl\/([a-z]{2}\/[a-z-]+)?$/u)
    expect(REFUGEE_HELP[id].address.length).toBeLessThan(60)
  }
})

test('a language has a page of its own when a page in it was seen; two languages never share one', () => {
  const own = LANGUAGES.map(({ id }) => REFUGEE_HELP[id]).filter(({ isOwn }) => isOwn)
  expect(new Set(own.map(({ address }) => address)).size).toBe(own.length)
  for (const { address, source } of own)
    expect(source.startsWith(`${SITE}${address.slice(SITE.length, SITE.length + 3)}`), address).toBe(true)
})

test('a language without a page of its own leads to the first page, where a language can be chosen', () => {
  const others = LANGUAGES.map(({ id }) => REFUGEE_HELP[id]).filter(({ isOwn }) => !isOwn)
  expect(others.length).toBeGreaterThan(0)
  expect(new Set(others.map(({ address }) => address))).toEqual(new Set([SITE]))
})
