import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder, ROOT } from '#tests/architecture/sourceFiles.ts'

/** A rule's name, such as [M3], stands at the start of its sentence in the specification, and in the titles of its tests. */
const RULE = /\[([A-Z]{1,3}\d{1,3})\]/g

const rulesIn = (text: string): ReadonlySet<string> => new Set([...text.matchAll(RULE)].map(([, id]) => id!))

const specified = rulesIn(readFileSync(join(ROOT, 'src/sync/SPEC.md'), 'utf8'))
const titles = filesUnder('tests', ['.test.ts', '.test.tsx'])
  .filter((path) => !path.startsWith('tests/architecture/'))
  .flatMap((path) => readFileSync(join(ROOT, path), 'utf8').split('\n'))
  .filter((line) => /\b(?:test|it|describe)(?:\.\w+(?:\([^)]*\))?)*\(|^\s*\[?['"`].*\[[A-Z]/.test(line))
const cited = rulesIn(titles.join('\n'))

test('every rule of the sync specification is shown by a test that names it', () => {
  expect(specified.size).toBeGreaterThan(10)
  expect([...specified].filter((id) => !cited.has(id))).toEqual([])
})

test('no test names a rule that does not exist', () => {
  expect([...cited].filter((id) => !specified.has(id))).toEqual([])
})
