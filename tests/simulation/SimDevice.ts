import { openJournal } from '#engine/journal.ts'
import { createOpenCounter } from '#engine/openCounter.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { instant } from '#kernel/Instant.ts'
import type { Instant } from '#kernel/Instant.ts'
import type { JournalStore } from '#storage/journalStore.ts'
import type { WriterId } from '#sync/dot.ts'
import type { DeviceId } from '#sync/entryHeader.ts'
import { drawHex, drawId, drawnDice } from '#tests/simulation/drawnNames.ts'
import { Died, mortal, newLife } from '#tests/simulation/mortal.ts'
import type { Life } from '#tests/simulation/mortal.ts'
import type { SimDisk, SimKeys } from '#tests/simulation/SimParts.ts'
import { count, noteIn } from '#tests/simulation/SimWorld.ts'
import type { SimWorld } from '#tests/simulation/SimWorld.ts'

/** A laptop: a disk that stays, and pages that come and go. A copied profile is the same device once more. */
export interface SimDevice {
  readonly name: string
  readonly id: DeviceId
  readonly letter: string
  readonly disk: SimDisk
  keys: SimKeys
  /** Its clock minus the true time, in milliseconds. */
  skewMs: number
  readonly pages: SimPage[]
}

export interface SimPage {
  readonly writer: WriterId
  readonly counter: OpenCounter
  readonly life: Life
  /** The next save finds the disk full. */
  readonly disk: { isFull: boolean }
}

/** A snapshot after so few entries, so that short schedules have some. */
const FOLD_AFTER = 12

export const newDevice = async (world: SimWorld, at: number, keys: SimKeys): Promise<SimDevice> => ({
  name: `laptop ${String.fromCharCode(65 + at)}`,
  id: drawHex(world.dice, 16) as DeviceId,
  letter: String.fromCharCode(65 + at),
  disk: await world.parts.newDisk(),
  keys,
  skewMs: 0,
  pages: [],
})

export const clockOf = (world: SimWorld, device: SimDevice) => (): Instant => instant(world.now + device.skewMs)

/** Opens a page; one that was locked and is opened again goes on under its name. */
export const openPage = async (world: SimWorld, device: SimDevice, writer?: WriterId): Promise<SimPage> => {
  const { parts, dice } = world
  const { location, sealing } = parts
  const own = writer ?? (drawHex(dice, 8) as WriterId)
  const [life, disk] = [newLife(), { isFull: false }]
  const real = await device.disk.openStore()
  const store = mortal(filling(remembering(world, real, own), disk), life)
  const now = clockOf(world, device)
  const journal = await openJournal(
    { now, randomId: () => drawId(dice), sealing, foldAfterEntries: FOLD_AFTER },
    { location, device: device.id, writer: own },
    await device.keys.keyring(),
    store,
  )
  const known = { location, label: 'Proeflocatie', practice: false, header: undefined }
  const deps = { dice: drawnDice(dice), now, deviceLetter: device.letter, saved: () => undefined }
  const page = { writer: own, counter: createOpenCounter(deps, journal, known), life, disk }
  device.pages.push(page)
  return page
}

/** A page that is there, or a new one. */
export const somePage = async (world: SimWorld, device: SimDevice): Promise<SimPage> =>
  world.dice.maybe(device.pages) ?? openPage(world, device)

/** Memory goes, the disk stays. */
export const closePage = (device: SimDevice, page: SimPage): void => {
  page.life.dead = true
  page.counter.journal.store.close()
  const at = device.pages.indexOf(page)
  if (at >= 0) device.pages.splice(at, 1)
}

/** Does something on a page that may end in the middle of it. */
export const onPage = async (world: SimWorld, device: SimDevice, page: SimPage, work: () => Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Died)) throw error
  }
  page.life.left = undefined
  if (!page.life.dead) return
  count(world, 'crashes of a page')
  noteIn(world, `${device.name}: the page ended in the middle of it`)
  closePage(device, page)
}

/** What the engine does after the courier: takes in what came, and packs when there is much. */
export const catchUp = async ({ counter: { journal, changed } }: SimPage): Promise<void> => {
  changed(await journal.catchUp())
  if (journal.entriesSinceFold() < FOLD_AFTER && !(await journal.isFoldDue())) return
  await journal.fold()
}

/** Keeps what a page has written, as soon as it is on the disk. Entries of others that come by file are known already. */
const remembering = (world: SimWorld, store: JournalStore, writer: WriterId): JournalStore => ({
  ...store,
  append: async (what) => {
    const last = await store.append(what)
    for (const entry of what.entries) if (entry.writer === writer) world.written.set(entry.dot, entry)
    return last
  },
})

const filling = (store: JournalStore, disk: { isFull: boolean }): JournalStore => ({
  ...store,
  append: (what) => {
    if (!disk.isFull) return store.append(what)
    disk.isFull = false
    return Promise.reject(new DOMException('', 'QuotaExceededError'))
  },
})
