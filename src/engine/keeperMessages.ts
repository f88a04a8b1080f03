import type { HandProblem } from '#engine/keeper.ts'
import type { PinProblem } from '#vault/sessionPin.ts'

/**
 * What the page asks of the keeper worker. The keyring itself never passes through the page: it crosses the given port, whose other end
 * the page has handed to the engine.
 */
export type KeeperRequest =
  /** The engine sends the keyring over the port (`sendKeyring`); it is kept under the PIN. */
  | { readonly kind: 'keep'; readonly id: number; readonly port: MessagePort; readonly pin: string; readonly staff: string }
  /** On the right PIN the keyring is sent over the port to a new engine. It stays kept until full lock. */
  | { readonly kind: 'hand'; readonly id: number; readonly port: MessagePort; readonly pin: string }
  /** Full lock: overwrite it. The worker is then ended as well. */
  | { readonly kind: 'forget'; readonly id: number }

export type KeeperOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'handed'; readonly staff: string }
  | { readonly kind: 'forgotten' }
  /** No keyring came over the port in time. */
  | { readonly kind: 'nothingToKeep' }
  | PinProblem
  | HandProblem

export interface KeeperAnswer {
  readonly id: number
  readonly outcome: KeeperOutcome
}

/** Reads a request as it arrives; undefined if it is none. */
export const readKeeperRequest = (data: unknown): KeeperRequest | undefined => {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('id' in data) || typeof data.id !== 'number') return undefined
  const { kind, id } = data
  if (kind === 'forget') return { kind, id }
  if (!('port' in data) || !(data.port instanceof MessagePort) || !('pin' in data) || typeof data.pin !== 'string') return undefined
  const { port, pin } = data
  if (kind === 'hand') return { kind, id, port, pin }
  if (kind === 'keep' && 'staff' in data && typeof data.staff === 'string') return { kind, id, port, pin, staff: data.staff }
  return undefined
}
