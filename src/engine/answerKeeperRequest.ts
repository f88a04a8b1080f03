import type { Keeper } from '#engine/keeper.ts'
import type { KeeperOutcome, KeeperRequest } from '#engine/keeperMessages.ts'
import { receiveKeyring, sendKeyring } from '#engine/keyringPort.ts'

/** Carries out one request at the keeper. What it answers to the page holds no secret. */
export const answerKeeperRequest = async (keeper: Keeper, request: KeeperRequest): Promise<KeeperOutcome> => {
  switch (request.kind) {
    case 'keep': {
      const keyring = await receiveKeyring(request.port)
      if (keyring === undefined) return { kind: 'nothingToKeep' }
      const kept = await keeper.keep(keyring, request.pin, request.staff)
      return kept.ok ? { kind: 'kept' } : kept.error
    }
    case 'hand': {
      const handed = await keeper.hand(request.pin)
      if (!handed.ok) {
        request.port.close()
        return handed.error
      }
      sendKeyring(request.port, handed.value.keyring)
      return { kind: 'handed', staff: handed.value.staff }
    }
    case 'forget':
      keeper.forget()
      return { kind: 'forgotten' }
  }
}
