import { fromBase64Url } from '#vault/base64url.ts'
import type { Envelope } from '#vault/envelope.ts'
import { readEnvelope } from '#vault/envelope.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import { readLocationHeader, usableSlots } from '#vault/locationHeader.ts'
import type { LocationRoot } from '#vault/locationRoot.ts'
import { isVouchedFor } from '#vault/locationRoot.ts'
import type { Slot } from '#vault/slotRecord.ts'
import { slotBinding } from '#vault/slotRecord.ts'

/**
 * This laptop's header with what another laptop's has more: envelopes of newer epochs, and slots that were added there. Nothing of its
 * own changes. A slot comes in only if the location's root vouches for it and the newest epoch was sealed to it: one that was left out
 * of a later epoch has ended, and an older file does not bring it back.
 */
export const joinHeaders = async (own: LocationHeader, theirs: LocationHeader, root: LocationRoot): Promise<LocationHeader> => {
  const ours = new Set(own.slots.map((slot) => slot.slotId))
  const known = [...envelopesOf(own), ...envelopesOf(theirs)]
  const newest = Math.max(0, ...known.map(({ epoch }) => epoch.number))
  const hasNewest = (slotId: string): boolean => known.some((one) => one.slotId === slotId && one.epoch.number === newest)
  const added: Slot[] = []
  for (const slot of usableSlots(theirs).slots) {
    if (!ours.has(slot.slotId) && hasNewest(slot.slotId) && (await isTrusted(slot, root))) added.push(slot)
  }
  const slotIds = new Set([...ours, ...added.map(({ slotId }) => slotId)])
  const present = new Set(envelopesOf(own).map(textOf))
  const envelopes = envelopesOf(theirs).filter((one) => slotIds.has(one.slotId) && !present.has(textOf(one)))
  if (added.length === 0 && envelopes.length === 0) return own
  // A header that could not be read back would lock everybody out, so its limits are looked at first.
  const joined = readLocationHeader({ ...own, slots: [...own.slots, ...added], envelopes: [...own.envelopes, ...envelopes] })
  return joined.ok ? joined.value : own
}

const envelopesOf = (header: LocationHeader): readonly Envelope[] =>
  header.envelopes.map(readEnvelope).flatMap((envelope) => (envelope === undefined ? [] : [envelope]))

const textOf = ({ slotId, epoch, enc, sealed }: Envelope): string => [slotId, epoch.number, epoch.keyId, enc, sealed].join(' ')

const isTrusted = async (slot: Slot, root: LocationRoot): Promise<boolean> =>
  slot.kind !== 'practice' && isVouchedFor(root, slotBinding(slot), fromBase64Url(slot.voucher) ?? new Uint8Array(0))
