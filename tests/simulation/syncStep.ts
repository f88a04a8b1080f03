import { FULL_PACE } from '#sync/cycle/pace.ts'
import type { Pace } from '#sync/cycle/pace.ts'
import type { CycleOutcome } from '#sync/cycle/cycleOutcome.ts'
import { runCycle } from '#sync/cycle/runCycle.ts'
import type { CycleMode } from '#sync/cycle/runCycle.ts'
import { badLine, GOOD_LINE } from '#tests/simulation/line.ts'
import type { Line } from '#tests/simulation/line.ts'
import { Died, mortal, newLife } from '#tests/simulation/mortal.ts'
import { clockOf } from '#tests/simulation/SimDevice.ts'
import type { SimDevice } from '#tests/simulation/SimDevice.ts'
import { count, noteIn } from '#tests/simulation/SimWorld.ts'
import type { SimWorld } from '#tests/simulation/SimWorld.ts'

/** A line as the dice want it: every other one is good, so that something gets through. */
const someLine = (world: SimWorld): Line => {
  if (world.dice.chance(0.5)) return GOOD_LINE
  const { dice, late } = world
  return badLine({
    dice,
    late,
    meanwhile: () => somethingAtTheServer(world),
    noted: (fate) => {
      count(world, `requests: ${fate}`)
    },
  })
}

export const somethingAtTheServer = async (world: SimWorld): Promise<void> => {
  const { dice, parts } = world
  switch (
    dice.weighted([
      ['backUp', 2],
      ['putBack', 2],
      ['sweep', 1],
    ] as const)
  ) {
    case 'backUp':
      noteIn(world, 'the server is backed up')
      return parts.server.backUp()
    case 'putBack': {
      const which = dice.below(parts.server.backups())
      count(world, 'silent restores of the server')
      noteIn(world, `the server is put back to backup ${String(which)}, and nobody is told`)
      return parts.server.putBack(which)
    }
    case 'sweep':
      count(world, 'sweeps of covered bytes')
      noteIn(world, 'the server sweeps')
      return parts.server.sweep()
  }
}

interface SyncPlan {
  readonly mode: CycleMode
  readonly line: Line
  readonly pace: Pace
  /** After so many questions to the disk the courier ends. */
  readonly dies: number | undefined
  readonly lastIsDone: boolean
}

export const someSync = (world: SimWorld): SyncPlan => {
  const { dice } = world
  const few = { entries: dice.between(1, 4), bytes: 9000 }
  return {
    mode: dice.chance(0.15) ? 'pushOnly' : 'full',
    line: someLine(world),
    pace: dice.chance(0.5) ? FULL_PACE : { push: few, pull: few },
    dies: dice.chance(0.12) ? dice.below(12) : undefined,
    lastIsDone: dice.chance(0.5),
  }
}

export const QUIET_SYNC: SyncPlan = { mode: 'full', line: GOOD_LINE, pace: FULL_PACE, dies: undefined, lastIsDone: false }

/** One cycle of a laptop's courier. Undefined where it ended in the middle. */
export const syncDevice = async (world: SimWorld, device: SimDevice, plan: SyncPlan): Promise<CycleOutcome | undefined> => {
  const { mode, line, pace, dies, lastIsDone } = plan
  const real = await device.disk.openSync()
  const life = { ...newLife(), left: dies, lastIsDone }
  const server = world.parts.server.reach(device.id, mode === 'full' ? 'sync' : 'append', line)
  try {
    const outcome = await runCycle({ journal: mortal(real, life), server, now: clockOf(world, device) }, { mode, pace })
    const { ended, pushed, pulled, unsent, restored } = outcome
    count(world, 'cycles')
    if (restored) count(world, 'laptops that went on in a new generation')
    noteIn(
      world,
      `${device.name}: cycle (${mode}) ${ended.kind}, pushed ${pushed}, pulled ${pulled}, unsent ${unsent}${restored ? ', the server was restored' : ''}`,
    )
    return outcome
  } catch (error) {
    if (!(error instanceof Died)) throw error
    count(world, 'crashes of a courier')
    noteIn(world, `${device.name}: the courier ended in the middle of a cycle`)
    return undefined
  } finally {
    real.close()
  }
}
