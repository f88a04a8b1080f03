import { Worker } from 'node:worker_threads'
import { MUTANTS } from '#tests/simulation/mutants.ts'
import type { Mutant } from '#tests/simulation/mutants.ts'

export interface MutantTask {
  /** By their place in the list. */
  readonly mutants: readonly number[]
  /** Seeds to look through, from 1 on; undefined: only the one that is stored. */
  readonly most: number | undefined
}

export interface HuntedMutant {
  readonly mutant: Mutant
  /** The first seed on which it was caught. */
  readonly seed: number | undefined
  /** Whether the code without the fault passes on that seed. */
  readonly isSound: boolean
}

/** Plays schedules with each fault in turn, on two threads. */
export const huntMutants = async (most?: number): Promise<readonly HuntedMutant[]> => {
  const places = MUTANTS.map((_, at) => at)
  const parts = [0, 1].map((part) => places.filter((at) => at % 2 === part))
  const found = await Promise.all(parts.map((mutants) => inWorker({ mutants, most })))
  return found.flat().toSorted((a, b) => MUTANTS.indexOf(a.mutant) - MUTANTS.indexOf(b.mutant))
}

const inWorker = (task: MutantTask): Promise<readonly HuntedMutant[]> =>
  new Promise((resolve, reject) => {
    const found: HuntedMutant[] = []
    const worker = new Worker(new URL('mutantWorker.ts', import.meta.url), { workerData: task })
    worker.on('message', ({ at, ...rest }: Omit<HuntedMutant, 'mutant'> & { readonly at: number }) => {
      const mutant = MUTANTS[at]
      if (mutant !== undefined) found.push({ mutant, ...rest })
    })
    worker.once('error', reject)
    worker.once('exit', () => resolve(found))
  })
