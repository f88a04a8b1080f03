import { readFileSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { DEFAULT_WEIGHTS, MATCH_PARTS } from '#domain/matching/matchWeights.ts'

const PAGE = 'docs/matching.md'
const text = readFileSync(PAGE, 'utf8')

test('the page on matching names each part with the weight it has, heaviest first', () => {
  const rows = [...text.matchAll(/^\| (\w+) +\| +(\d+) \|/gm)].map(([, part, weight]) => [part, Number(weight)])
  expect(rows).toEqual(MATCH_PARTS.map((part) => [part, DEFAULT_WEIGHTS[part]]))
})

test('every file the page on matching leads to is there', () => {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => join(dirname(PAGE), link))
  expect(links.length).toBeGreaterThan(8)
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})
