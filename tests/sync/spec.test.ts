import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const RULE = /\[([A-Z]\d+)\]/g

const spec = readFileSync(new URL('../../src/sync/SPEC.md', import.meta.url), 'utf8')

const rules = [...spec.matchAll(/^- \*\*\[([A-Z]\d+)\]\*\*/gm)].map(([, rule]) => rule ?? '')

/** What merges is shown beside this file; what the server promises ([J…]) in the tests of the server and of its contract. */
const FOLDERS = ['./', '../server/', '../contracts/'].map((path) => new URL(path, import.meta.url))

const titles = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|contract)\.ts$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8')),
).flatMap((code) => [...code.matchAll(/^\s*test\('([^']*)'/gm)].map(([, title]) => title ?? ''))

const cited = titles.flatMap((title) => [...title.matchAll(RULE)].map(([, rule]) => rule ?? ''))

test('every rule of src/sync/SPEC.md is numbered once and cited by the title of a test', () => {
  expect(rules.length).toBeGreaterThan(30)
  expect(new Set(rules).size).toBe(rules.length)
  expect(rules.filter((rule) => !cited.includes(rule))).toEqual([])
})

test('no test cites a rule that src/sync/SPEC.md does not have', () => {
  expect(titles.length).toBeGreaterThan(40)
  expect(cited.filter((rule) => !rules.includes(rule))).toEqual([])
})
