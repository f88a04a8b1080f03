import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { huntMutants } from '#tests/simulation/huntMutants.ts'
import { manySchedules } from '#tests/simulation/manySchedules.ts'
import type { FailedSchedule } from '#tests/simulation/manySchedules.ts'
import { memoryParts } from '#tests/simulation/memoryParts.ts'
import { realParts } from '#tests/simulation/realParts.ts'
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
    mutants: { type: 'boolean', default: false },
    real: { type: 'boolean', default: false },
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
  const again = `npm run sim --${values.real ? ' --real' : ''} --short --seed ${plan.seed} --devices ${plan.devices} --days ${plan.days} --steps ${plan.steps}`
  print('', `FAILED  seed ${plan.seed}; play it again: ${again}`, ...log, ...wrong.map((line) => `WRONG   ${line}`))
}

const tellFigures = (figures: ReadonlyMap<string, number>): void => {
  for (const [what, many] of [...figures].toSorted(([a], [b]) => (a < b ? -1 : 1))) print(`${String(many).padStart(10)}  ${what}`)
}

const begun = performance.now()
const many = numberOf(values.many, 'many')
if (values.mutants) {
  for (const { mutant, seed: caught, isSound } of await huntMutants(many ?? 5000)) {
    const told = caught === undefined ? 'NOT CAUGHT' : isSound ? `seed ${caught}` : `seed ${caught}, BUT THE SOUND CODE FAILS TOO`
    print(`${told.padEnd(12)} ${mutant.name}${caught === mutant.seed ? '' : ` (stored: ${mutant.seed})`}`)
    if (caught === undefined || !isSound) process.exitCode = 1
  }
} else if (many === undefined) {
  const plan = values.short ? shortPlan({ ...asked, seed }) : longPlan({ ...asked, seed })
  const done = await simulate(plan, values.real ? realParts : memoryParts)
  if (values.log) print(...done.log)
  tellFigures(done.figures)
  if (done.wrong.length > 0) tellFailed(done)
  else print(`seed ${plan.seed}: ${plan.devices} laptops, ${plan.days} days, ${plan.steps} steps; everything is where it should be`)
  if (done.wrong.length > 0) process.exitCode = 1
} else {
  const done = await manySchedules({
    from: seed,
    count: many,
    asked,
    parts: values.real ? 'real' : 'memory',
    workers: availableParallelism(),
  })
  tellFigures(done.figures)
  done.failed.forEach(tellFailed)
  print(`${done.played} schedules from seed ${seed}, ${done.failures} failures, ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  if (done.failures > 0) process.exitCode = 1
}
