import { parentPort, workerData } from 'node:worker_threads'
import type { FailedSchedule, PlayedMany, SimTask } from '#tests/simulation/manySchedules.ts'
import { shortPlan } from '#tests/simulation/SimPlan.ts'
import { simulate } from '#tests/simulation/simulate.ts'

/** Logs kept of what went wrong: the first few tell enough. */
const MOST_FAILED = 3

const { from, count, every, asked, parts } = workerData as SimTask
const failed: FailedSchedule[] = []
const figures = new Map<string, number>()
let failures = 0
// Loaded only where it is asked for: the parts in memory need no database.
const make =
  parts === 'real'
    ? (await import('#tests/simulation/realParts.ts')).realParts
    : (await import('#tests/simulation/memoryParts.ts')).memoryParts
for (let at = 0; at < count; at++) {
  const { plan, wrong, log, figures: own } = await simulate(shortPlan({ ...asked, seed: from + at * every }), make)
  for (const [what, many] of own) figures.set(what, (figures.get(what) ?? 0) + many)
  if (wrong.length === 0) continue
  failures++
  if (failed.length < MOST_FAILED) failed.push({ plan, wrong, log })
}
parentPort?.postMessage({ played: count, failures, failed, figures } satisfies PlayedMany)
