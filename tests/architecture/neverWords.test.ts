import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder, ROOT } from '#tests/architecture/sourceFiles.ts'

/** People at a counter are residents with talents, not cases; and nobody did anything wrong by typing. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'cliënt',
    'cliënten',
    'asielzoeker',
    'asielzoekers',
    'vluchteling',
    'vluchtelingen',
    'dossier',
    'dossiers',
    'fout',
    'foutmelding',
    'ongeldig',
    'ongeldige',
    'sessie verlopen',
  ],
  en: ['client', 'clients', 'case file', 'refugee', 'refugees', 'asylum seeker', 'asylum seekers', 'error', 'invalid', 'session expired'],
}

/** Every text in a bundle, whatever its depth. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []

const saysAny = (words: readonly string[], text: string): boolean =>
  words.some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text))

test.each(Object.entries(NEVER))('no screen in %s says a word that hurts or blames', (language, words) => {
  const bundles = filesUnder(`locales/${language}`, ['.json']).filter((path) => !basename(path).startsWith('_'))
  const texts = bundles.flatMap((path) => textsIn(JSON.parse(readFileSync(join(ROOT, path), 'utf8'))))
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter((text) => saysAny(words, text))).toEqual([])
})

test('a word is found in capitals and beside signs, and not inside another word', () => {
  expect(saysAny(['fout'], 'Fout: probeer het nog eens')).toBe(true)
  expect(saysAny(['cliënt'], 'de CLIËNT.')).toBe(true)
  expect(saysAny(['fout'], 'foutloos')).toBe(false)
})
