import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureChromium } from '#tools/browser/ensureChromium.ts'
import { buildIfChanged } from '#tools/build/buildIfChanged.ts'
import { guards } from '#tools/guards/guards.ts'
import { readReport } from '#tools/guards/readReport.ts'
import { runGuards } from '#tools/guards/runGuards.ts'
import type { Tally } from '#tools/guards/runGuards.ts'
import { packageProgram } from '#tools/packageProgram.ts'
import { ROOT, runLoudly, runNode } from '#tools/run.ts'

const say = (line: string): void => console.log(line)

interface Lane {
  readonly name: string
  readonly projects: readonly string[]
  /** What is said of it goes on the terminal as it comes, or at its end. */
  readonly loud: boolean
}

/** A journey waits for its browser half of the time, and they go one by one; the other tests use that time. */
const JOURNEYS: Lane = { name: 'journeys', projects: ['journeys'], loud: true }
const OTHERS: Lane = { name: 'others', projects: ['rules', 'screens'], loud: false }

const runLane = async ({ name, projects, loud }: Lane, chromium: string): Promise<Tally> => {
  const report = join(ROOT, '.cache', `tests-${name}.json`)
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const chosen = process.argv.slice(2)
  const args = [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    // Whoever names one file means the lane that has it.
    ...(chosen.length === 0 ? [] : ['--passWithNoTests', ...chosen]),
  ]
  const command = [packageProgram('vitest'), ...args]
  const surroundings = { CHROMIUM_PATH: chromium }
  if (loud) {
    const code = await runLoudly(process.execPath, command, surroundings)
    return tallyOf(report, code, chosen)
  }
  const { code, output } = await runNode(command, surroundings)
  say(output.trimEnd())
  return tallyOf(report, code, chosen)
}

/** A lane without any of the chosen files counts nothing. */
const tallyOf = (report: string, code: number, chosen: readonly string[]): Tally => {
  const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined
  const nothingChosen = chosen.length > 0 && code === 0 && text?.includes('"numTotalTests":0') === true
  return nothingChosen ? { passed: 0, failed: 0 } : readReport(text, code)
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
const besideJourneys = async (): Promise<readonly Tally[]> => [await runGuards(guards(), say, 1), await runLane(OTHERS, chromium ?? '')]
const [others, journeys] = await Promise.all([besideJourneys(), runLane(JOURNEYS, chromium ?? '')])
finish([...others, journeys, ...(chromium === undefined ? [{ passed: 0, failed: 1 }] : [])])
