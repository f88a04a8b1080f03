import { listenForPokes } from '#courier/listenForPokes.ts'
import type { PokeInput } from '#courier/listenForPokes.ts'

/** After a stream ended it is begun anew, at a pace that costs nothing: the pull of every minute goes on without it. */
const AGAIN_MS = 15_000

/** One stream for all pages of this browser: the page that has the lock listens, the next one takes over when it closes. */
export const keepListening = async (locks: LockManager, input: PokeInput): Promise<void> => {
  const { signal, location } = input
  try {
    await locks.request(`meedoenbalie-pokes-${location}`, { signal }, async () => {
      while (!signal.aborted) {
        await listenForPokes(input)
        await pause(AGAIN_MS, signal)
      }
    })
  } catch {
    // It was called off while it waited for its turn.
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve()
      return
    }
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
