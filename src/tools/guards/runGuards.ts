import type { Guard } from '#tools/guards/guards.ts'
import { inPool } from '#tools/inPool.ts'
import { runNode } from '#tools/run.ts'

export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Runs each guard as one test and tells of each as soon as it ends; one that fails shows everything it said. */
export const runGuards = async (guards: readonly Guard[], say: (line: string) => void, atOnce: number): Promise<Tally> => {
  const results = await inPool(guards, atOnce, async ({ title, script, args }) => {
    const began = performance.now()
    const { code, output } = await runNode(args, { FORCE_COLOR: '0', NO_COLOR: '1' })
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    say(`${code === 0 ? '✓' : '✗'} ${title} (npm run ${script}, ${seconds} s)`)
    if (code !== 0) say(output.trimEnd())
    return code === 0
  })
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}
