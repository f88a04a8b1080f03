import { openKiosk, standKiosk } from '#tests/journeys/support/kioskStand.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { Measured } from '../Measured.ts'

const RUNS = 9
const SLOWER = 4

/** Without a network, on a laptop whose page runs four times slower: from the address to languages that can be pressed. */
export const benchKiosk = async (): Promise<readonly Measured[]> => {
  const server = await startServer()
  const laptop = await takeLaptop()
  try {
    const page = await laptop.open()
    await page.goto(server.url)
    await storedForOffline(page)
    await standKiosk(page, server.url)
    await page.context().setOffline(true)
    const throttle = await page.context().newCDPSession(page)
    await throttle.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const timed = async (open: () => Promise<unknown>): Promise<number> => {
      await page.goto('about:blank')
      const began = performance.now()
      await open()
      return performance.now() - began
    }
    const ours: number[] = []
    const floor: number[] = []
    for (let run = 0; run < RUNS; run++) {
      ours.push(await timed(() => openKiosk(page, server.url)))
      floor.push(
        await timed(async () => {
          await page.goto(`${server.url}/wachtruimte.html`)
          await page.locator('h1').waitFor()
        }),
      )
    }
    return [
      {
        name: 'offline start of the kiosk to its languages, page four times slower',
        unit: 'ms',
        ours,
        floor: { name: 'the screen of the waiting room, which asks nobody anything', values: floor },
        goal: { kind: 'value', most: 2_000 },
      },
    ]
  } finally {
    await laptop.discard()
    await server.stop()
  }
}
