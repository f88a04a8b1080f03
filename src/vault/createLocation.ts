import type { StretchCost } from '#vault/argon2.ts'
import { toHex } from '#vault/base64url.ts'
import { sealEpochTo } from '#vault/envelope.ts'
import { createEpoch } from '#vault/epochKey.ts'
import type { Keyring } from '#vault/keyring.ts'
import { createKeyring } from '#vault/keyring.ts'
import { asLabel } from '#vault/label.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import type { LocationRoot } from '#vault/locationRoot.ts'
import { createRoot } from '#vault/locationRoot.ts'
import { randomBytes } from '#vault/plainBytes.ts'
import { createPassphraseSlot, createPracticeSlot } from '#vault/slot.ts'
import type { Slot } from '#vault/slotRecord.ts'

export interface NewLocation {
  readonly header: LocationHeader
  readonly keyring: Keyring
}

export interface LocationInput {
  readonly label: string
  readonly slotLabel: string
  readonly passphrase: string
  readonly cost?: StretchCost
}

/** A new location with its first epoch and one passphrase slot. Nothing is on disk yet. */
export const createLocation = async ({ label, slotLabel, ...rest }: LocationInput): Promise<NewLocation> => {
  const root = createRoot(toHex(randomBytes(16)))
  return openedLocation(label, root, await createPassphraseSlot({ root, label: slotLabel, ...rest }))
}

/** A new location for invented data: its key lies beside it. */
export const createPracticeLocation = async (label: string): Promise<NewLocation> => {
  const root = createRoot(toHex(randomBytes(16)))
  return openedLocation(label, root, await createPracticeSlot(root, label))
}

const openedLocation = async (label: string, root: LocationRoot, slot: Slot): Promise<NewLocation> => {
  const epoch = createEpoch(1)
  const envelopes = [await sealEpochTo(slot, root, epoch)]
  const header: LocationHeader = { v: 1, location: root.location, label: asLabel(label), slots: [slot], envelopes }
  return { header, keyring: await createKeyring({ root, secrets: [epoch] }) }
}
