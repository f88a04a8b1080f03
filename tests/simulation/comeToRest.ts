import { catchUp, openPage } from '#tests/simulation/SimDevice.ts'
import { withKeys } from '#tests/simulation/steps.ts'
import { QUIET_SYNC, syncDevice } from '#tests/simulation/syncStep.ts'
import { noteIn } from '#tests/simulation/SimWorld.ts'
import type { SimWorld } from '#tests/simulation/SimWorld.ts'

/** Times around until nothing moves any more. A snapshot goes from laptop to server to laptop: that takes a few. */
const MOST_ROUNDS = 16

/** Everybody is online, on a good line, with all keys. Answers what still moves at the end, if anything does. */
export const comeToRest = async (world: SimWorld): Promise<string | undefined> => {
  const { devices, late } = world
  const all = devices.map(({ keys }) => keys).reduce((a, b) => a.joined(b))
  for (const device of devices) {
    await withKeys(world, device, all)
    if (device.pages.length === 0) await openPage(world, device)
  }
  // Whatever is still on its way arrives while everybody is at work again.
  noteIn(world, `quiet; ${String(late.length)} requests are still on their way`)
  let moves: string | undefined
  for (let round = 0; round < MOST_ROUNDS; round++) {
    moves = undefined
    for (const device of devices) {
      await late.shift()?.()
      const sync = await device.disk.openSync()
      const before = await sync.outgoing()
      const outcome = await syncDevice(world, device, QUIET_SYNC)
      const { pushed = 0, pulled = 0, unsent = 0, restored = true, snapshotWaits = true, ended } = outcome ?? {}
      for (const page of device.pages) await catchUp(page)
      const { owed } = await sync.marks()
      const isOutgoing = before !== undefined || (await sync.outgoing()) !== undefined
      sync.close()
      if (ended?.kind !== 'done' || pushed + pulled + unsent > 0 || restored || snapshotWaits || owed !== undefined || isOutgoing) {
        moves ??= `${device.name}: ${JSON.stringify({ ended, pushed, pulled, unsent, restored, snapshotWaits, owed, isOutgoing })}`
      }
    }
    if (moves === undefined && late.length === 0) return undefined
  }
  return `does not come to rest: ${moves ?? 'requests on their way'}`
}
