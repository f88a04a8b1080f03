import type { HandProblem } from '#engine/keeper.ts'
import type { KeeperAnswer, KeeperOutcome, KeeperRequest } from '#engine/keeperMessages.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { PinProblem } from '#vault/sessionPin.ts'

/** The page's side of the keeper worker. The keyring itself crosses ports between workers and never this link. */
export interface KeeperLink {
  readonly keep: (pin: string, port: MessagePort) => Promise<Result<null, PinProblem>>
  readonly hand: (pin: string, port: MessagePort) => Promise<Result<null, HandProblem>>
  readonly end: () => void
}

type Unnumbered<R> = R extends KeeperRequest ? Omit<R, 'id'> : never

export const startKeeper = (createWorker: () => Worker): KeeperLink => {
  const worker = createWorker()
  const waiting = new Map<number, (outcome: KeeperOutcome) => void>()
  let nextId = 1

  worker.addEventListener('message', (event: MessageEvent<KeeperAnswer>) => {
    waiting.get(event.data.id)?.(event.data.outcome)
    waiting.delete(event.data.id)
  })

  const ask = (request: Unnumbered<KeeperRequest>, transfer: readonly Transferable[]): Promise<KeeperOutcome> =>
    new Promise((resolve) => {
      const id = nextId++
      waiting.set(id, resolve)
      worker.postMessage({ ...request, id }, [...transfer])
    })

  return {
    keep: async (pin, port) => {
      const outcome = await ask({ kind: 'keep', pin, port, staff: '' }, [port])
      switch (outcome.kind) {
        case 'kept':
          return ok(null)
        case 'pinNotDigits':
        case 'pinLength':
        case 'pinSameDigit':
        case 'pinInARow':
        case 'pinRepeated':
        case 'pinOnALine':
          return err(outcome)
        case 'handed':
        case 'forgotten':
        case 'nothingToKeep':
        case 'gone':
        case 'wrongPin':
        case 'tooSoon':
          throw new Error('The keeper got no keyring from the engine')
      }
    },
    hand: async (pin, port) => {
      const outcome = await ask({ kind: 'hand', pin, port }, [port])
      if (outcome.kind === 'handed') return ok(null)
      return outcome.kind === 'wrongPin' || outcome.kind === 'tooSoon' ? err(outcome) : err({ kind: 'gone' })
    },
    end: () => {
      worker.terminate()
    },
  }
}
