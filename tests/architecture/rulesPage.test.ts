import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LAW } from '#domain/programmes/LAW.ts'
import { rulesList } from '#tools/rules/rulesList.ts'
import { filesUnder, ROOT } from '#tests/architecture/sourceFiles.ts'

const page = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')

test('docs/rules.md lists every rule as the data has it (npm run rules writes it)', () => {
  const [, list] = /<!-- rules -->\n\n([\s\S]*)\n\n<!-- \/rules -->/.exec(page) ?? []
  expect(list).toBe(rulesList())
  expect(page.match(/^### /gm)).toHaveLength(LAW.length)
})

test('every file of a rule is in the list of the law', () => {
  expect(filesUnder('src/domain/programmes/rules', ['.ts'])).toHaveLength(LAW.length)
})
