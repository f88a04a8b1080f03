import { seededRandom } from '#demo/seededRandom.ts'

/** What a schedule is made of; the same plan gives the same schedule on the parts in memory. */
export interface SimPlan {
  readonly seed: number
  readonly devices: number
  readonly days: number
  readonly steps: number
}

/** What somebody wants otherwise than the dice of the seed say. */
export type AskedPlan = Partial<Omit<SimPlan, 'seed'>> & Pick<SimPlan, 'seed'>

/** A short schedule: a few laptops, hours or weeks, some dozens of steps. */
export const shortPlan = ({ seed, devices, days, steps }: AskedPlan): SimPlan => {
  const dice = seededRandom(seed ^ 0x5eed)
  const drawn = { devices: dice.between(2, 4), days: dice.pick([1, 3, 10, 30, 60]), steps: dice.between(12, 40) }
  return { seed, devices: devices ?? drawn.devices, days: days ?? drawn.days, steps: steps ?? drawn.steps }
}

/** What each laptop goes through on a day of a long schedule. */
const STEPS_A_DAY = 8

/** A long schedule, told day by day. */
export const longPlan = ({ seed, devices = 6, days = 30, steps }: AskedPlan): SimPlan => ({
  seed,
  devices,
  days,
  steps: steps ?? devices * days * STEPS_A_DAY,
})
