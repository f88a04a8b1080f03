import { catchUp, onPage } from '#tests/simulation/SimDevice.ts'
import type { SimDevice } from '#tests/simulation/SimDevice.ts'
import { count, noteIn } from '#tests/simulation/SimWorld.ts'
import type { SimWorld } from '#tests/simulation/SimWorld.ts'

/** A stick is carried from one laptop to another: all that is on its disk, or what was left of an older file, in any order. */
export const takeFile = async (world: SimWorld, to: SimDevice, from: SimDevice): Promise<void> => {
  const { dice } = world
  const source = await from.disk.openStore()
  const there = await source.entriesAfter(0)
  source.close()
  const came = dice.some(there, dice.chance(0.5) ? there.length : dice.below(there.length + 1))
  const store = await to.disk.openStore()
  const added = await store.takeFromFile({ entries: came, aside: [] })
  store.close()
  count(world, 'files between laptops')
  noteIn(world, `${to.name}: takes in a file of ${from.name}, ${String(came.length)} entries, ${String(added)} new`)
  for (const page of [...to.pages]) await onPage(world, to, page, () => catchUp(page))
}
