import type { SeededRandom } from '#demo/seededRandom.ts'
import type { Epoch } from '#sync/entryHeader.ts'
import { drawHex } from '#tests/simulation/drawnNames.ts'
import type { SimKeys } from '#tests/simulation/SimParts.ts'
import type { EpochKeys } from '#vault/epochKey.ts'
import type { Keyring } from '#vault/keyring.ts'

interface KnownEpochs extends SimKeys {
  readonly epochs: readonly [Epoch, ...Epoch[]]
}

/** Keyrings without keys: where sealing is cheap, what counts is only which epochs a laptop knows. */
export const epochKeys = (location: string, dice: SeededRandom): SimKeys => {
  const newEpoch = (number: number): Epoch => ({ number, keyId: drawHex(dice, 8) })
  const knowing = (epochs: KnownEpochs['epochs']): KnownEpochs => ({
    epochs,
    keyring: () => Promise.resolve(keyringOf(location, epochs)),
    rotated: () => Promise.resolve(knowing([...epochs, newEpoch(newestOf(epochs).number + 1)])),
    joined: (other) => {
      const theirs = (other as KnownEpochs).epochs
      return knowing([...epochs, ...theirs.filter(({ keyId }) => !epochs.some((own) => own.keyId === keyId))])
    },
  })
  return knowing([newEpoch(1)])
}

const NO_KEY = {} as CryptoKey

const keysOf = (epoch: Epoch): EpochKeys => ({ epoch, entry: NO_KEY, snapshot: NO_KEY, draft: NO_KEY, backup: NO_KEY, private: NO_KEY })

const keyringOf = (location: string, epochs: KnownEpochs['epochs']): Keyring => {
  const newest = newestOf(epochs)
  return {
    location,
    material: { root: { location, secret: new Uint8Array(0) }, secrets: [{ epoch: newest, secret: new Uint8Array(0) }] },
    newest: () => keysOf(newest),
    keyFor: ({ keyId }) => {
      const epoch = epochs.find((one) => one.keyId === keyId)
      return epoch && keysOf(epoch)
    },
    wipe: () => undefined,
  }
}

/** As keyrings choose it. */
const newestOf = (epochs: KnownEpochs['epochs']): Epoch =>
  epochs.reduce((a, b) => (b.number > a.number || (b.number === a.number && b.keyId > a.keyId) ? b : a))
