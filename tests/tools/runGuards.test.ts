import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guards } from '#tools/guards/guards.ts'
import { runGuards } from '#tools/guards/runGuards.ts'

const guard = (title: string, code: string) => ({ title, script: 'x', args: ['-e', code] })

test('each guard counts as one test, and one that fails shows what it said', async () => {
  const said: string[] = []
  const tally = await runGuards(
    [guard('fine', 'console.log("all well")'), guard('not fine', 'console.error("a layer looks up"); process.exit(2)')],
    (line) => said.push(line),
    2,
  )
  expect(tally).toEqual({ passed: 1, failed: 1 })
  expect(said.join('\n')).toMatch(/✓ fine/)
  expect(said.join('\n')).toMatch(/✗ not fine .*\na layer looks up/)
  expect(said.join('\n')).not.toContain('all well')
})

test('every guard has a command of its own', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: object }
  expect(guards().filter(({ script }) => !(script in scripts))).toEqual([])
})
