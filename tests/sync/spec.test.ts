import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const RULE = /\[([A-Z]\d+)\]/g

const spec = readFileSync(new URL('../../src/sync/SPEC.md', import.meta.url), 'utf8')

const rules = [...spec.matchAll(/^- \*\*\[([A-Z]\d+)\]\*\*/gm)].map(([, rule]) => rule ?? '')

const titles = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .flatMap((code) => [...code.matchAll(/^\s*test\('([^']*)'/gm)].map(([, title]) => title ?? ''))

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
