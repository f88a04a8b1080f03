import type { Epoch } from '#sync/entryHeader.ts'
import { toHex } from '#vault/base64url.ts'
import { boundText } from '#vault/boundText.ts'
import { deriveSealingKey } from '#vault/derivedKey.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { randomBytes } from '#vault/plainBytes.ts'

export const EPOCH_SECRET_BYTES = 32

/** An epoch with its secret, the location data key. The secret stays in the engine; only sealed copies leave it. */
export interface EpochSecret {
  readonly epoch: Epoch
  readonly secret: PlainBytes
}

/** One key for each kind of sealed bytes, so that bytes of one kind can never be passed off as another. */
export interface EpochKeys {
  readonly epoch: Epoch
  readonly entry: CryptoKey
  readonly snapshot: CryptoKey
  readonly draft: CryptoKey
  readonly backup: CryptoKey
  readonly private: CryptoKey
}

/** A new epoch: its number is given by the one before, its keyId keeps two epochs apart that two laptops began at once. */
export const createEpoch = (number: number): EpochSecret => ({
  epoch: { number, keyId: toHex(randomBytes(8)) },
  secret: randomBytes(EPOCH_SECRET_BYTES),
})

export const deriveEpochKeys = async ({ epoch, secret }: EpochSecret): Promise<EpochKeys> => {
  const keyFor = (purpose: string): Promise<CryptoKey> =>
    deriveSealingKey(secret, boundText('meedoenbalie epoch 1', epoch.number, epoch.keyId, purpose))
  const [entry, snapshot, draft, backup, own] = await Promise.all([
    keyFor('entry'),
    keyFor('snapshot'),
    keyFor('draft'),
    keyFor('backup'),
    keyFor('private'),
  ])
  return { epoch, entry, snapshot, draft, backup, private: own }
}
