import type { CourierPorts } from '#courier/CourierPorts.ts'
import { listenForPokes } from '#courier/listenForPokes.ts'
import type { PokeInput } from '#courier/listenForPokes.ts'

/** After a stream ended it is begun anew, at a pace that costs nothing: the pull of every minute goes on without it. */
const AGAIN_MS = 15_000

export interface ListeningInput extends Omit<PokeInput, 'opened'> {
  readonly locks: LockManager
  /** By chance, 0 to 1: after the server was started anew the laptops do not all come at one moment. */
  readonly roll: CourierPorts['roll']
}

/** One stream for all pages of this browser: the page that has the lock listens, the next one takes over when it closes. */
export const keepListening = async ({ locks, roll, ...input }: ListeningInput): Promise<void> => {
  const { signal, location, poked, later } = input
  let isFirst = true
  /** Whoever begins to listen has just pulled; whoever begins again may have missed a poke. */
  const opened = (): void => {
    if (!isFirst) poked()
    isFirst = false
  }
  try {
    await locks.request(`meedoenbalie-pokes-${location}`, { signal }, async () => {
      while (!signal.aborted) {
        await listenForPokes({ ...input, opened })
        await pause(later, AGAIN_MS * (0.5 + roll() / 2), signal)
      }
    })
  } catch {
    // It was called off while it waited for its turn.
  }
}

const pause = (later: CourierPorts['later'], ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve()
      return
    }
    const cancel = later(ms, resolve)
    signal.addEventListener(
      'abort',
      () => {
        cancel()
        resolve()
      },
      { once: true },
    )
  })
