import { fromBase64Url } from '#vault/base64url.ts'
import { sealEpochTo } from '#vault/envelope.ts'
import { createEpoch } from '#vault/epochKey.ts'
import type { Keyring } from '#vault/keyring.ts'
import { createKeyring } from '#vault/keyring.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import { isPractice, usableSlots } from '#vault/locationHeader.ts'
import type { LocationRoot } from '#vault/locationRoot.ts'
import { isVouchedFor } from '#vault/locationRoot.ts'
import type { Slot } from '#vault/slotRecord.ts'
import { slotBinding } from '#vault/slotRecord.ts'

export interface RotatedLocation {
  readonly header: LocationHeader
  readonly keyring: Keyring
  /** Slots that nobody with a key has vouched for; they got nothing and are left as they were. */
  readonly unvouched: readonly string[]
}

/**
 * Begins a new epoch and seals it to the public half of every slot that was vouched for, so nobody's passphrase is asked. The slots named
 * to be left out end here: they and their envelopes go.
 */
export const rotateEpoch = async (header: LocationHeader, keyring: Keyring, leaveOut: readonly string[] = []): Promise<RotatedLocation> => {
  const { root, secrets } = keyring.material
  const epoch = createEpoch(keyring.newest().epoch.number + 1)
  const staying = withoutSlots(header, leaveOut)
  const slots = usableSlots(staying).slots
  const vouched = await Promise.all(slots.map((slot) => isTrusted(slot, root, isPractice(header))))
  const envelopes = await Promise.all(slots.filter((_, at) => vouched[at]).map((slot) => sealEpochTo(slot, root, epoch)))
  return {
    header: { ...staying, envelopes: [...staying.envelopes, ...envelopes] },
    keyring: await createKeyring({ root, secrets: [...secrets, epoch] }),
    unvouched: slots.filter((_, at) => !vouched[at]).map((slot) => slot.slotId),
  }
}

const withoutSlots = (header: LocationHeader, slotIds: readonly string[]): LocationHeader => {
  const stays = (record: object): boolean => !('slotId' in record) || !slotIds.some((slotId) => slotId === record.slotId)
  return { ...header, slots: header.slots.filter(stays), envelopes: header.envelopes.filter(stays) }
}

const isTrusted = async (slot: Slot, root: LocationRoot, practice: boolean): Promise<boolean> => {
  if (slot.kind === 'practice') return practice
  return isVouchedFor(root, slotBinding(slot), fromBase64Url(slot.voucher) ?? new Uint8Array(0))
}
