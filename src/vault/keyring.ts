import type { Epoch } from '#sync/entryHeader.ts'
import type { EpochKeys, EpochSecret } from '#vault/epochKey.ts'
import { deriveEpochKeys } from '#vault/epochKey.ts'
import type { LocationRoot } from '#vault/locationRoot.ts'

/** What one location's keys are made of, in readable bytes. Lives in the engine only. */
export interface KeyMaterial {
  readonly root: LocationRoot
  /** At least one. Several after a rotation, in any order; two may bear the same number if two laptops rotated at once. */
  readonly secrets: readonly [EpochSecret, ...EpochSecret[]]
}

/** The open keys of one location. */
export interface Keyring {
  readonly location: string
  readonly material: KeyMaterial
  /** The epoch to seal under from now on. */
  readonly newest: () => EpochKeys
  /** Undefined: the key is not here, the entry waits for it. */
  readonly keyFor: (epoch: Epoch) => EpochKeys | undefined
  /** Overwrites the readable secrets. The derived keys end with the engine that holds them. */
  readonly wipe: () => void
}

export const createKeyring = async (material: KeyMaterial): Promise<Keyring> => {
  const [first, ...rest] = material.secrets
  const firstKeys = await deriveEpochKeys(first)
  const keys = [firstKeys, ...(await Promise.all(rest.map(deriveEpochKeys)))]
  const newest = keys.reduce((a, b) => (isNewer(b.epoch, a.epoch) ? b : a), firstKeys)
  const byName = new Map(keys.map((each) => [epochName(each.epoch), each]))
  return {
    location: material.root.location,
    material,
    newest: () => newest,
    keyFor: (epoch) => byName.get(epochName(epoch)),
    wipe: () => {
      material.root.secret.fill(0)
      for (const { secret } of material.secrets) secret.fill(0)
    },
  }
}

const epochName = (epoch: Epoch): string => `${epoch.number}.${epoch.keyId}`

/** Every laptop must choose the same of two epochs with one number: the greater keyId. */
const isNewer = (a: Epoch, b: Epoch): boolean => (a.number === b.number ? a.keyId > b.keyId : a.number > b.number)
