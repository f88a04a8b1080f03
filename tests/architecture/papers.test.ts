import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '#tests/architecture/sourceFiles.ts'
import { layersTable } from '#tools/layers/layersTable.ts'

const papersIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

const PAPERS = ['.', 'docs', 'docs/decisions'].flatMap(papersIn)
const read = (paper: string): string => readFileSync(join(ROOT, paper), 'utf8')
const found = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, group]) => group!)

test.each(PAPERS)('%s links to what is there', (paper) => {
  const links = found(read(paper), /\]\((?!https?:)([^)#]+)/g)
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(paper), link)))).toEqual([])
})

test.each(PAPERS)('%s names files that exist', (paper) => {
  const named = found(read(paper), /`((?:src|tests|config|docs|locales|public|bench)\/[\w./-]+)`/g)
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

test.each(PAPERS)('%s names commands that exist', (paper) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const commands = found(read(paper), /npm run ([a-z][\w:]*)/g)
  expect(commands.filter((command) => !(command in scripts))).toEqual([])
})

test('the table of layers in ARCHITECTURE.md is the one that is held', () => {
  expect(read('ARCHITECTURE.md')).toContain(`<!-- layers -->\n\n${layersTable()}\n\n<!-- /layers -->`)
})

test('decisions are numbered without a gap and say how they stand', () => {
  const decisions = papersIn('docs/decisions').toSorted()
  decisions.forEach((paper, number) => {
    expect(paper).toContain(`/${String(number).padStart(3, '0')}-`)
    expect(read(paper)).toMatch(/- \*\*Status\*\*: (accepted|proposed)/)
  })
})
