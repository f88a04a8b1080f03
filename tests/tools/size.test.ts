import { expect, test } from 'vitest'
import { measure } from '#tools/size/budgets.ts'
import { firstLoad } from '#tools/size/firstLoad.ts'

const FILES: Readonly<Record<string, string>> = {
  'index.html':
    '<script type="module" crossorigin src="/assets/main.js"></script><link rel="modulepreload" crossorigin href="/assets/react.js">',
  'assets/main.js': 'import{a}from"./shared.js";import"./side.js";const l=()=>import("./lazy.js");export{l}',
  'assets/react.js': 'export const a=1',
  'assets/shared.js': 'export*from"./deep.js"',
  'assets/side.js': '',
  'assets/deep.js': 'import{b}from"./shared.js"',
  'assets/lazy.js': 'import"./only-lazy.js"',
  'assets/only-lazy.js': '',
  'workers/e.js': 'const part=()=>import(`./part.js`)',
  'workers/part.js': 'import{a}from"./e.js"',
}
const read = (path: string): string => FILES[path]!

test('the first load is what a page names and what that imports, but nothing that is loaded later', () => {
  expect([...firstLoad('index.html', read)].sort()).toEqual([
    'assets/deep.js',
    'assets/main.js',
    'assets/react.js',
    'assets/shared.js',
    'assets/side.js',
  ])
})

test('each page, each worker, what a worker loads later and the whole have a budget', () => {
  const measured = measure(Object.keys(FILES), read, () => 700_000)
  expect(measured.map(({ what, budget }) => [what, budget])).toEqual([
    ['first load of index.html', 220_000],
    ['workers/e.js', 110_000],
    ['workers/part.js', 110_000],
    ['everything kept for offline', 4_000_000],
  ])
  expect(measured.find(({ bytes, budget }) => bytes > budget)?.what).toBe('everything kept for offline')
})
