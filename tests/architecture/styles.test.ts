import { join } from 'node:path'
import stylelint from 'stylelint'
import { describe, expect, test, vi } from 'vitest'
import { ROOT } from '#tests/architecture/sourceFiles.ts'

// The first of these loads a whole compiler; a laptop that is busy takes its time.
vi.setConfig({ testTimeout: 60_000 })

const complaintsAbout = async (code: string): Promise<readonly string[]> => {
  const { results } = await stylelint.lint({ code, configFile: join(ROOT, 'stylelint.config.js') })
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule))
}

describe('styles refuse', () => {
  test.each([
    ['a side in a margin', '.a { margin-left: 1rem }', 'csstools/use-logical'],
    ['a side in a position', '.a { right: 0 }', 'csstools/use-logical'],
    ['a side in a border', '.a { border-left-color: red }', 'csstools/use-logical'],
    ['text set to a side', '.a { text-align: left }', 'declaration-property-value-disallowed-list'],
    ['a colour without a name', '.a { color: #0b5c5e }', 'color-no-hex'],
    ['a misspelt property', '.a { colour: var(--ink) }', 'property-no-unknown'],
  ])('%s', async (_, code, rule) => {
    expect(await complaintsAbout(code)).toContain(rule)
  })
})

test('styles allow what follows the direction of the text', async () => {
  expect(await complaintsAbout('.a { margin-inline-start: 1rem; text-align: start; color: var(--ink); inset-inline-end: 0 }')).toEqual([])
})
