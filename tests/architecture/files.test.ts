import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder, ROOT } from '#tests/architecture/sourceFiles.ts'

const CODE = ['.ts', '.tsx', '.js', '.css']
const source = filesUnder('src', CODE)
const everything = [...source, ...filesUnder('tests', CODE), ...filesUnder('bench', CODE)]
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

test('no file is longer than 250 lines, styles included', () => {
  expect(everything.filter((path) => read(path).split('\n').length > 251)).toEqual([])
})

test('no file is named after a bucket', () => {
  expect(everything.filter((path) => /^(index|utils?|helpers?|misc|types|common|shared|lib)\.tsx?$/i.test(basename(path)))).toEqual([])
})

test('no folder is a bucket', () => {
  expect(source.filter((path) => /\/(utils?|helpers?|misc|types|common|lib)\//.test(path))).toEqual([])
})

test('nothing is left for later, and no rule is switched off without saying why', () => {
  const marks = /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|\b(?:test|it|describe)\.(?:only|skip|todo)\(|eslint-disable(?!.* -- )/
  expect(everything.filter((path) => path !== 'tests/architecture/files.test.ts' && marks.test(read(path)))).toEqual([])
})

test('what runs before anything is installed imports only Node and its own kind', () => {
  const early = source.filter((path) => /^src\/tools\/(start|test)\.js$|^src\/tools\/bootstrap\//.test(path))
  const imports = early.flatMap((path) => [...read(path).matchAll(/^import .*from '([^']+)'/gm)].map(([, from]) => from!))
  expect(early).toContain('src/tools/start.js')
  expect(imports.length).toBeGreaterThan(5)
  expect(imports.filter((from) => !/^node:|^\.{1,2}\/[\w/]+\.js$/.test(from))).toEqual([])
})
