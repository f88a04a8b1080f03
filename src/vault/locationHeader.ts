import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Envelope } from '#vault/envelope.ts'
import { readEnvelope } from '#vault/envelope.ts'
import { LABEL_MOST } from '#vault/label.ts'
import type { Slot } from '#vault/slotRecord.ts'
import { readSlot } from '#vault/slotRecord.ts'
import type { StoredFacts } from '#vault/storedFacts.ts'
import { isHex, isShortText, isStoredFacts } from '#vault/storedFacts.ts'

/**
 * All that is readable of a location on a locked laptop, as plain JSON. Slots and envelopes stay as they were stored: one that is damaged
 * or of a newer version is passed over, not lost, and never keeps the others shut.
 */
export interface LocationHeader {
  readonly v: 1
  /** 32 hex characters. */
  readonly location: string
  /** What the unlock screen calls it, in the user's words. */
  readonly label: string
  readonly slots: readonly (Slot | StoredFacts)[]
  readonly envelopes: readonly (Envelope | StoredFacts)[]
}

export interface HeaderDamaged {
  readonly kind: 'headerDamaged'
}

const SLOTS_MOST = 200
const ENVELOPES_MOST = 20_000 // a hundred slots over two hundred epochs

/** Reads a header from disk or file. Fields it does not know are left out. */
export const readLocationHeader = (value: unknown): Result<LocationHeader, HeaderDamaged> => {
  if (!isStoredFacts(value)) return err({ kind: 'headerDamaged' })
  const { v, location, label } = value
  const slots = recordsOf(value['slots'], SLOTS_MOST)
  const envelopes = recordsOf(value['envelopes'], ENVELOPES_MOST)
  if (v !== 1 || !isHex(location, 32) || !isShortText(label, LABEL_MOST) || slots === undefined || envelopes === undefined)
    return err({ kind: 'headerDamaged' })
  return ok({ v, location, label, slots, envelopes })
}

/** The slots that can be used, and how many are damaged. Those of a newer version are neither. */
export const usableSlots = (header: LocationHeader): { readonly slots: readonly Slot[]; readonly damaged: number } => {
  const read = header.slots.map(readSlot)
  return {
    slots: read.flatMap((slot) => (slot.ok ? [slot.value] : [])),
    damaged: read.filter((slot) => !slot.ok && slot.error.kind === 'slotUnreadable').length,
  }
}

/** The envelopes sealed to this slot. */
export const envelopesFor = (header: LocationHeader, slotId: string): readonly Envelope[] =>
  header.envelopes.map(readEnvelope).flatMap((envelope) => (envelope?.slotId === slotId ? [envelope] : []))

/** Whether the location was made for practice: it has no slot but ones whose key lies in clear. */
export const isPractice = (header: LocationHeader): boolean =>
  header.slots.length > 0 && header.slots.every((slot) => 'kind' in slot && slot.kind === 'practice')

const recordsOf = (value: unknown, most: number): readonly StoredFacts[] | undefined =>
  Array.isArray(value) && value.length <= most && value.every(isStoredFacts) ? value : undefined
