import { instant } from '#kernel/Instant.ts'
import { deedAtRandom } from '#tests/simulation/deedAtRandom.ts'
import { takeFile } from '#tests/simulation/takeFile.ts'
import { catchUp, closePage, newDevice, onPage, openPage, somePage } from '#tests/simulation/SimDevice.ts'
import type { SimDevice, SimPage } from '#tests/simulation/SimDevice.ts'
import { somethingAtTheServer, someSync, syncDevice } from '#tests/simulation/syncStep.ts'
import { count, noteIn } from '#tests/simulation/SimWorld.ts'
import type { SimWorld } from '#tests/simulation/SimWorld.ts'

type Step = (world: SimWorld, device: SimDevice) => Promise<void>

const HOUR_MS = 60 * 60 * 1000

/** How wrong clocks are, in milliseconds. */
const SKEWS = [0, 0, 5 * 60_000, -5 * 60_000, 26 * HOUR_MS, -26 * HOUR_MS, 365 * 24 * HOUR_MS, -365 * 24 * HOUR_MS] as const

/** Copies of profiles, beside the laptops of the plan. */
const MOST_CLONES = 2

const deed: Step = async (world, device) => {
  const page = await somePage(world, device)
  if (world.dice.chance(0.05)) page.disk.isFull = true
  await onPage(world, device, maybeDying(world, page), () => deedAtRandom(world, page, device.name))
}

const sync: Step = async (world, device) => {
  await syncDevice(world, device, someSync(world))
  for (const page of [...device.pages]) if (world.dice.chance(0.8)) await takeIn(world, device, page)
}

const takeIn = (world: SimWorld, device: SimDevice, page: SimPage): Promise<void> =>
  onPage(world, device, maybeDying(world, page), () => catchUp(page))

/** Several things at once: two tabs, two couriers on one disk, laptops beside each other. */
const together: Step = async (world, device) => {
  const { dice, parts, devices } = world
  if (!parts.together) return sync(world, device)
  const other = dice.maybe(devices) ?? device
  const page = await somePage(world, device)
  const work = dice.pick(['sync', 'fold', 'deed'] as const)
  noteIn(world, `at once: a cycle of ${device.name}, one of ${other.name}, and a ${work}`)
  await Promise.all([
    syncDevice(world, device, someSync(world)),
    syncDevice(world, other, someSync(world)),
    onPage(world, device, page, () => atOnce(world, device, page, work)),
  ])
}

const atOnce = async (world: SimWorld, device: SimDevice, page: SimPage, work: 'sync' | 'fold' | 'deed'): Promise<void> => {
  switch (work) {
    case 'sync':
      return catchUp(page)
    case 'fold':
      return page.counter.journal.fold()
    case 'deed':
      return deedAtRandom(world, page, device.name)
  }
}

const fold: Step = async (world, device) => {
  const page = await somePage(world, device)
  count(world, 'snapshots packed')
  noteIn(world, `${device.name}: packs its state`)
  await onPage(world, device, maybeDying(world, page), () => page.counter.journal.fold())
}

const crash: Step = async (world, device) => {
  count(world, 'crashes of a laptop')
  noteIn(world, `${device.name}: crashes`)
  for (const page of [...device.pages]) closePage(device, page)
  return Promise.resolve()
}

/** The lock ends the engine; the page goes on under its name with the next one. */
const lock: Step = async (world, device) => {
  const page = world.dice.maybe(device.pages)
  if (page === undefined) return
  closePage(device, page)
  noteIn(world, `${device.name}: is locked, and opened again in the same page`)
  await openPage(world, device, page.writer)
}

const secondTab: Step = async (world, device) => {
  if (device.pages.length > 1) return
  noteIn(world, `${device.name}: opens another tab`)
  await openPage(world, device)
}

const setClock: Step = async (world, device) => {
  device.skewMs = world.dice.pick(SKEWS)
  noteIn(world, `${device.name}: its clock is wrong by ${(device.skewMs / HOUR_MS).toFixed(1)} hours`)
  return Promise.resolve()
}

const rotate: Step = async (world, device) => {
  count(world, 'key rotations')
  noteIn(world, `${device.name}: begins a new key`)
  await withKeys(world, device, await device.keys.rotated())
}

const hearKeys: Step = async (world, device) => {
  const other = world.dice.maybe(world.devices) ?? device
  noteIn(world, `${device.name}: hears of the keys of ${other.name}`)
  await withKeys(world, device, device.keys.joined(other.keys))
}

/** A keyring is the page's for as long as it lives: with another one it is opened anew. */
export const withKeys = async (world: SimWorld, device: SimDevice, keys: SimDevice['keys']): Promise<void> => {
  device.keys = keys
  const open = [...device.pages]
  for (const page of open) closePage(device, page)
  for (const page of open) await openPage(world, device, page.writer)
}

const clone: Step = async (world, device) => {
  const { devices, plan } = world
  if (devices.length >= plan.devices + MOST_CLONES) return
  count(world, 'copied profiles')
  const copy = { ...device, name: `${device.name}′`, disk: await device.disk.copy(), pages: [] }
  noteIn(world, `${device.name}: its profile is copied, as ${copy.name}`)
  devices.push(copy)
}

const file: Step = async (world, device) => {
  const other = world.dice.maybe(world.devices) ?? device
  if (other !== device) await takeFile(world, device, other)
}

const late: Step = async (world) => {
  const { dice } = world
  const [request] = world.late.splice(dice.below(world.late.length), 1)
  if (request === undefined) return
  noteIn(world, 'a request arrives late')
  await request()
}

const server: Step = (world) => somethingAtTheServer(world)

/** Steps of a short schedule; a longer one has its own days, and skips hardly more of them. */
const SHORT_STEPS = 40

const weeksPass: Step = async (world) => {
  const { steps } = world.plan
  if (steps > SHORT_STEPS && !world.dice.chance(SHORT_STEPS / steps)) return
  world.now = instant(world.now + world.dice.pick([1, 8, 31]) * 24 * HOUR_MS)
  noteIn(world, 'days pass')
  return Promise.resolve()
}

/** A laptop that is new at this counter. */
const arrives: Step = async (world) => {
  const { devices, plan } = world
  const [first] = devices
  if (first === undefined || devices.length >= plan.devices + MOST_CLONES) return
  const device = await newDevice(world, devices.length, first.keys)
  count(world, 'laptops that joined later')
  noteIn(world, `${device.name}: joins`)
  devices.push(device)
}

const STEPS = [
  [deed, 40],
  [sync, 26],
  [together, 8],
  [fold, 3],
  [crash, 4],
  [lock, 2],
  [secondTab, 2],
  [setClock, 3],
  [rotate, 1],
  [hearKeys, 2],
  [clone, 1],
  [file, 3],
  [late, 3],
  [server, 4],
  [weeksPass, 2],
  [arrives, 0.5],
] as const satisfies readonly (readonly [Step, number])[]

export const oneStep = async (world: SimWorld): Promise<void> => {
  const { dice, devices, plan } = world
  world.now = instant(world.now + dice.next() * 2 * ((plan.days * 24 * HOUR_MS) / plan.steps))
  const device = dice.maybe(devices)
  const step = dice.weighted<Step>(STEPS)
  if (device !== undefined) await step(world, device)
}

const maybeDying = (world: SimWorld, page: SimPage): SimPage => {
  if (!world.dice.chance(0.06)) return page
  page.life.left = world.dice.below(6)
  page.life.lastIsDone = world.dice.chance(0.5)
  return page
}
