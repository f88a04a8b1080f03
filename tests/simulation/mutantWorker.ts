import { parentPort, workerData } from 'node:worker_threads'
import type { MutantTask } from '#tests/simulation/huntMutants.ts'
import { memoryParts } from '#tests/simulation/memoryParts.ts'
import { MUTANTS } from '#tests/simulation/mutants.ts'
import { mutateModules, withMutant } from '#tests/simulation/mutatedModules.ts'
import { shortPlan } from '#tests/simulation/SimPlan.ts'
import { simulate } from '#tests/simulation/simulate.ts'

interface Player {
  readonly simulate: typeof simulate
  readonly memoryParts: typeof memoryParts
}

const load = async (mutant: number): Promise<Player> => {
  const one = async <T>(file: string): Promise<T> => (await import(withMutant(new URL(file, import.meta.url).href, String(mutant)))) as T
  return { ...(await one<Pick<Player, 'simulate'>>('simulate.ts')), ...(await one<Pick<Player, 'memoryParts'>>('memoryParts.ts')) }
}

/** The first of these seeds on which something is wrong. */
const caughtOn = async (player: Player, seeds: Iterable<number>): Promise<number | undefined> => {
  for (const seed of seeds) {
    const { wrong } = await player.simulate(shortPlan({ seed }), player.memoryParts)
    if (wrong.length > 0) return seed
  }
  return undefined
}

function* seedsTo(most: number): Iterable<number> {
  for (let seed = 1; seed <= most; seed++) yield seed
}

const { mutants, most } = workerData as MutantTask
mutateModules(MUTANTS)
for (const at of mutants) {
  const mutant = MUTANTS[at]
  if (mutant === undefined) continue
  const seed = await caughtOn(await load(at), most === undefined ? [mutant.seed] : seedsTo(most))
  const unmutated = await caughtOn({ simulate, memoryParts }, [seed ?? mutant.seed])
  parentPort?.postMessage({ at, seed, isSound: unmutated === undefined })
}
