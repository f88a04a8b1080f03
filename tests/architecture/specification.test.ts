import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LAW } from '#domain/programmes/LAW.ts'
import { filesUnder, ROOT } from '#tests/architecture/sourceFiles.ts'

/** A rule's name, such as [M3]: it stands with its sentence in src/sync/SPEC.md or in the rule data, and in the titles of its tests. */
const RULE = /\[([A-Z]{1,3}\d{1,3})\]/g

const rulesIn = (text: string): readonly string[] => [...text.matchAll(RULE)].map(([, id]) => id!)

const ofSync = new Set(rulesIn(readFileSync(join(ROOT, 'src/sync/SPEC.md'), 'utf8')))
const ofLaw = new Set<string>(LAW.map(({ id }) => id))

/** Only titles count: the line that opens a test, or the first words of a row of `test.each`. */
const isTitle = (line: string): boolean => /\b(?:test|it|describe)\b[^'"`]*['"`]|^\s*\[?\s*['"`]\[/.test(line)

const cited = new Set(
  filesUnder('tests', ['.test.ts', '.test.tsx', '.contract.ts'])
    .filter((path) => !path.startsWith('tests/architecture/'))
    .flatMap((path) => readFileSync(join(ROOT, path), 'utf8').split('\n'))
    .filter(isTitle)
    .flatMap(rulesIn),
)

test('every rule of the sync specification is shown by a test that names it', () => {
  expect(ofSync.size).toBeGreaterThan(10)
  expect([...ofSync].filter((id) => !cited.has(id))).toEqual([])
})

test('every rule of the law is shown by a test that names it', () => {
  expect(ofLaw.size).toBeGreaterThan(5)
  expect([...ofLaw].filter((id) => !cited.has(id))).toEqual([])
})

test('no test names a rule that does not exist', () => {
  expect([...cited].filter((id) => !ofSync.has(id) && !ofLaw.has(id))).toEqual([])
})
