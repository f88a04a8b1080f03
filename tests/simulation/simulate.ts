import { seededRandom } from '#demo/seededRandom.ts'
import { instant } from '#kernel/Instant.ts'
import { checkQuiet } from '#tests/simulation/checkQuiet.ts'
import { comeToRest } from '#tests/simulation/comeToRest.ts'
import { newDevice, somePage } from '#tests/simulation/SimDevice.ts'
import type { MakeParts } from '#tests/simulation/SimParts.ts'
import type { SimPlan } from '#tests/simulation/SimPlan.ts'
import { oneStep } from '#tests/simulation/steps.ts'
import { BEGIN_MS, count } from '#tests/simulation/SimWorld.ts'
import type { SimWorld } from '#tests/simulation/SimWorld.ts'

export interface Simulated {
  readonly plan: SimPlan
  /** Empty where all is as it should be. */
  readonly wrong: readonly string[]
  readonly log: readonly string[]
  readonly figures: ReadonlyMap<string, number>
}

/** Plays one schedule and looks at what is left. */
export const simulate = async (plan: SimPlan, make: MakeParts): Promise<Simulated> => {
  const dice = seededRandom(plan.seed)
  const begin = instant(BEGIN_MS)
  const clock: { world?: SimWorld } = {}
  // The parts look at the clock while they are made: the server sweeps when it starts.
  const parts = await make({ dice, now: () => clock.world?.now ?? begin })
  const world: SimWorld = {
    plan,
    dice,
    parts,
    now: begin,
    devices: [],
    written: new Map(),
    saws: [],
    late: [],
    figures: new Map(),
    log: [],
  }
  clock.world = world
  try {
    const wrong = await play(world)
    return { plan, wrong, log: world.log, figures: world.figures }
  } catch (error) {
    return {
      plan,
      wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      log: world.log,
      figures: world.figures,
    }
  } finally {
    await world.parts.close()
  }
}

const play = async (world: SimWorld): Promise<readonly string[]> => {
  const { plan, parts, devices } = world
  for (let at = 0; at < plan.devices; at++) devices.push(await newDevice(world, at, parts.firstKeys))
  const [first] = devices
  if (first === undefined) return ['no laptops']
  const names = { locationName: 'Proeflocatie', counterName: 'Balie', staffName: 'Noor', role: 'coordinator' } as const
  await (await somePage(world, first)).counter.perform('setUpLocation', names)
  for (let step = 0; step < plan.steps; step++) await oneStep(world)
  const restless = await comeToRest(world)
  count(world, 'entries', world.written.size)
  return restless === undefined ? checkQuiet(world) : [restless]
}
