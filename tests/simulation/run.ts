import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { manySchedules } from '#tests/simulation/manySchedules.ts'
import type { FailedSchedule } from '#tests/simulation/manySchedules.ts'
import { memoryParts } from '#tests/simulation/memoryParts.ts'
import { longPlan, shortPlan } from '#tests/simulation/SimPlan.ts'
import { simulate } from '#tests/simulation/simulate.ts'

/** `npm run sim`: one long schedule, or many short ones with `--many`. Ends with 1 where anything is wrong. */
const { values } = parseArgs({
  options: {
    devices: { type: 'string' },
    days: { type: 'string' },
    steps: { type: 'string' },
    seed: { type: 'string', default: '1' },
    many: { type: 'string' },
    short: { type: 'boolean', default: false },
    log: { type: 'boolean', default: false },
  },
})

const print = (...lines: readonly string[]): void => void process.stdout.write(lines.map((line) => `${line}\n`).join(''))

const numberOf = (text: string | undefined, name: string): number | undefined => {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number above 0`)
  return number
}

const asked = {
  ...given('devices', numberOf(values.devices, 'devices')),
  ...given('days', numberOf(values.days, 'days')),
  ...given('steps', numberOf(values.steps, 'steps')),
}
const seed = numberOf(values.seed, 'seed') ?? 1

function given<const N extends string>(name: N, value: number | undefined): Partial<Record<N, number>> {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<N, number>>
}

const tellFailed = ({ plan, wrong, log }: FailedSchedule): void => {
  const again = `npm run sim -- --short --seed ${plan.seed} --devices ${plan.devices} --days ${plan.days} --steps ${plan.steps}`
  print('', `FAILED  seed ${plan.seed}; play it again: ${again}`, ...log, ...wrong.map((line) => `WRONG   ${line}`))
}

const tellFigures = (figures: ReadonlyMap<string, number>): void => {
  for (const [what, many] of [...figures].toSorted(([a], [b]) => (a < b ? -1 : 1))) print(`${String(many).padStart(10)}  ${what}`)
}

const begun = performance.now()
const many = numberOf(values.many, 'many')
if (many === undefined) {
  const plan = values.short ? shortPlan({ ...asked, seed }) : longPlan({ ...asked, seed })
  const done = await simulate(plan, memoryParts)
  if (values.log) print(...done.log)
  tellFigures(done.figures)
  if (done.wrong.length > 0) tellFailed(done)
  else print(`seed ${plan.seed}: ${plan.devices} laptops, ${plan.days} days, ${plan.steps} steps; everything is where it should be`)
  if (done.wrong.length > 0) process.exitCode = 1
} else {
  const done = await manySchedules({ from: seed, count: many, asked, workers: availableParallelism() })
  tellFigures(done.figures)
  done.failed.forEach(tellFailed)
  print(`${done.played} schedules from seed ${seed}, ${done.failures} failures, ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  if (done.failures > 0) process.exitCode = 1
}
