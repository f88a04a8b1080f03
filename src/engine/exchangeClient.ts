import type { SaveProblem } from '#engine/door.ts'
import type { EngineLink } from '#engine/engineLink.ts'
import type { ExchangeProblem, ParkedLine, Retried, TakenIn } from '#engine/exchangeDoor.ts'
import type { Result } from '#kernel/Result.ts'

export type { ExchangeProblem, ParkedLine, TakenIn }

/** Files between laptops of one counter, and what was put aside. */
export interface ExchangeClient {
  /** Everything here as a file that only laptops of this location open. */
  readonly takeAlong: () => Promise<Result<Uint8Array, SaveProblem>>
  readonly takeIn: (bytes: Uint8Array) => Promise<Result<TakenIn, ExchangeProblem>>
  readonly parkedTray: () => Promise<Result<readonly ParkedLine[], SaveProblem>>
  /** What lies aside as a file, sealed as it came. */
  readonly parkedFile: () => Promise<Result<Uint8Array, SaveProblem>>
  readonly retryParked: () => Promise<Result<Retried, SaveProblem>>
}

/** @param parkedNow told how many entries lie aside, each time that is known */
export const createExchangeClient = (engine: () => EngineLink, parkedNow: (count: number) => void): ExchangeClient => ({
  takeAlong: () => engine().call('takeAlong', undefined),
  takeIn: async (bytes) => {
    const taken = await engine().call('takeIn', { bytes })
    const tray = await engine().call('parkedTray', undefined)
    if (tray.ok) parkedNow(tray.value.length)
    return taken
  },
  parkedTray: async () => {
    const tray = await engine().call('parkedTray', undefined)
    if (tray.ok) parkedNow(tray.value.length)
    return tray
  },
  parkedFile: () => engine().call('parkedFile', undefined),
  retryParked: async () => {
    const retried = await engine().call('retryParked', undefined)
    if (retried.ok) parkedNow(retried.value.left)
    return retried
  },
})
