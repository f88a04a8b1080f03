import type { OpenJournalCard } from '#engine/door.ts'
import type { PinChoiceProblem, PinProblem } from '#engine/EngineClient.ts'
import type { EngineLink } from '#engine/engineLink.ts'
import { startKeeper } from '#engine/keeperLink.ts'
import type { KeeperLink } from '#engine/keeperLink.ts'
import { err } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

/** The PIN of this session, as the page sees it: the keyring itself goes between the two workers only. */
export interface PinKeeper {
  readonly isChosen: () => boolean
  readonly choose: (engine: EngineLink, pin: string) => Promise<Result<null, PinChoiceProblem>>
  /** Opens the counter again. After `gone` only the four words do. */
  readonly open: (engine: () => EngineLink, pin: string) => Promise<Result<OpenJournalCard, PinProblem>>
  readonly end: () => void
}

export const createPinKeeper = (createWorker: () => Worker): PinKeeper => {
  let keeper: KeeperLink | undefined

  const end = (): void => {
    keeper?.end()
    keeper = undefined
  }

  return {
    isChosen: () => keeper !== undefined,
    choose: async (engine, pin) => {
      const chosen = startKeeper(createWorker)
      const { port1, port2 } = new MessageChannel()
      const kept = chosen.keep(pin, port2)
      await engine.call('giveKeysTo', { port: port1 }, [port1])
      const result = await kept
      // A PIN that was not good enough leaves the one before in place.
      const over = result.ok ? keeper : chosen
      if (result.ok) keeper = chosen
      over?.end()
      return result
    },
    open: async (engine, pin) => {
      const { port1, port2 } = new MessageChannel()
      const handed = (await keeper?.hand(pin, port2)) ?? err({ kind: 'gone' as const })
      if (handed.ok) {
        const opened = await engine().call('takeKeysFrom', { port: port1 }, [port1])
        if (opened.ok) return opened
      }
      if (!handed.ok && handed.error.kind !== 'gone') return handed
      end()
      return err({ kind: 'gone' })
    },
    end,
  }
}
