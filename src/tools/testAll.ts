import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureChromium } from '#tools/browser/ensureChromium.ts'
import { buildIfChanged } from '#tools/build/buildIfChanged.ts'
import { guards } from '#tools/guards/guards.ts'
import { readReport } from '#tools/guards/readReport.ts'
import { runGuards } from '#tools/guards/runGuards.ts'
import type { Tally } from '#tools/guards/runGuards.ts'
import { packageProgram } from '#tools/packageProgram.ts'
import { ROOT, runLoudly } from '#tools/run.ts'

const REPORT = join(ROOT, '.cache', 'tests.json')
const say = (line: string): void => console.log(line)

const runTests = async (chromium: string): Promise<Tally> => {
  mkdirSync(dirname(REPORT), { recursive: true })
  rmSync(REPORT, { force: true })
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`, ...process.argv.slice(2)]
  const code = await runLoudly(process.execPath, [packageProgram('vitest'), ...args], { CHROMIUM_PATH: chromium })
  return readReport(existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : undefined, code)
}

const finish = (tallies: readonly Tally[]): void => {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  if (failed > 0) process.exitCode = 1
  say(`tests: ${passed} passed, ${failed} failed`)
}

const chromium = await ensureChromium(say)
if (chromium === undefined)
  say('✗ There is no Chromium, and none could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test')

if ((await buildIfChanged(say)) === 'failed') say('✗ The app could not be built; tests of the built app will fail.')
// Side by side: a journey often waits for its browser, and a guard has work for one core all the time.
const heldLines: string[] = []
const [held, tested] = await Promise.all([runGuards(guards(), (line) => heldLines.push(line), 1), runTests(chromium ?? '')])
for (const line of heldLines) say(line)
finish([held, tested, ...(chromium === undefined ? [{ passed: 0, failed: 1 }] : [])])
