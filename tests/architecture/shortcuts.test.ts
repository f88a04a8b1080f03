import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SHORTCUT_IDS } from '#app/ui/shortcuts/shortcuts.ts'
import { ROOT, filesUnder } from '#tests/architecture/sourceFiles.ts'

const sources = filesUnder('src/app', ['.ts', '.tsx']).map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const)

test('every shortcut of the list is bound by some screen, so that the list never says what is not so', () => {
  const bound = SHORTCUT_IDS.filter((id) => sources.some(([, text]) => new RegExp(`useShortcut\\(\\s*'${id}'`).test(text)))
  expect(bound).toEqual(SHORTCUT_IDS)
})

test('no screen hears keys of the whole page by itself', () => {
  const listening = sources.filter(([, text]) => /document\.addEventListener\(\s*'key/.test(text)).map(([path]) => path)
  expect(listening).toEqual(['src/app/ui/shortcuts/boundShortcuts.ts'])
})
