import { Worker } from 'node:worker_threads'
import type { SimPlan } from '#tests/simulation/SimPlan.ts'

/** Which schedules a worker plays: one seed after the other, with so much in between. */
export interface SimTask {
  readonly from: number
  readonly count: number
  readonly every: number
  readonly asked: Partial<Omit<SimPlan, 'seed'>>
  readonly parts: 'memory' | 'real'
}

export interface FailedSchedule {
  readonly plan: SimPlan
  readonly wrong: readonly string[]
  readonly log: readonly string[]
}

export interface PlayedMany {
  readonly played: number
  readonly failures: number
  /** The first ones, with their logs. */
  readonly failed: readonly FailedSchedule[]
  readonly figures: ReadonlyMap<string, number>
}

interface Many {
  readonly from: number
  readonly count: number
  readonly asked?: SimTask['asked']
  readonly parts?: SimTask['parts']
  readonly workers: number
}

/** Plays short schedules on several cores. */
export const manySchedules = async ({ from, count, asked = {}, parts = 'memory', workers }: Many): Promise<PlayedMany> => {
  const tasks = Array.from({ length: workers }, (_, at): SimTask => ({
    from: from + at,
    count: Math.ceil((count - at) / workers),
    every: workers,
    asked,
    parts,
  }))
  const done = await Promise.all(tasks.map(inWorker))
  const figures = new Map<string, number>()
  for (const one of done) for (const [what, many] of one.figures) figures.set(what, (figures.get(what) ?? 0) + many)
  const sum = (of: (one: PlayedMany) => number): number => done.reduce((total, one) => total + of(one), 0)
  return {
    played: sum(({ played }) => played),
    failures: sum(({ failures }) => failures),
    failed: done.flatMap(({ failed }) => failed),
    figures,
  }
}

const inWorker = (task: SimTask): Promise<PlayedMany> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('scheduleWorker.ts', import.meta.url), { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`A worker of the simulator ended with ${String(code)}`))
    })
  })
