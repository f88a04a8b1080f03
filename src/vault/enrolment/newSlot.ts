import { addPassphraseSlot } from '#vault/addPassphraseSlot.ts'
import { fromBase64Url } from '#vault/base64url.ts'
import type { EnrolmentContent } from '#vault/enrolment/EnrolmentMessage.ts'
import type { HandedOver, LetIn, TakenOver } from '#vault/enrolment/EnrolmentState.ts'
import { writeEnrolmentText } from '#vault/enrolment/enrolmentText.ts'
import { jsonBytes, jsonFrom } from '#vault/enrolment/jsonBytes.ts'
import { openFromPeer, sealToPeer } from '#vault/enrolment/sealToPeer.ts'
import { readEnvelope } from '#vault/envelope.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import { envelopesFor } from '#vault/locationHeader.ts'
import { isVouchedFor } from '#vault/locationRoot.ts'
import type { PassphraseSlotInput } from '#vault/slot.ts'
import { readSlot, slotBinding } from '#vault/slotRecord.ts'
import { isStoredFacts } from '#vault/storedFacts.ts'

export interface OwnSlot {
  /** The header with which the joining laptop opens the location from now on, by its own words. */
  readonly header: LocationHeader
  /** For the approving laptop, so that the next epoch is sealed to this slot too. */
  readonly message: string
}

/** The joining laptop's first deed: a slot of its own. Until then the keys are nowhere but in memory. */
export const makeOwnSlot = async (taken: TakenOver, input: Omit<PassphraseSlotInput, 'root'>): Promise<OwnSlot> => {
  const { own, keyring } = taken
  const { header, slot } = await addPassphraseSlot(taken.header, keyring, input)
  const parcel = jsonBytes({ slot, envelopes: envelopesFor(header, slot.slotId) })
  const sealed = await sealToPeer(taken, 'slot', header.location, parcel)
  const message = await writeEnrolmentText({ enrolment: own.enrolment, from: own.role, content: { kind: 'slot', ...sealed } })
  return { header, message }
}

/** Undefined: not from the laptop that was let in, or a slot that the location's root does not vouch for. */
export const openNewSlot = async (
  state: HandedOver,
  content: Extract<EnrolmentContent, { readonly kind: 'slot' }>,
): Promise<Pick<LetIn, 'slot' | 'envelopes'> | undefined> => {
  const plain = await openFromPeer(state, 'slot', state.root.location, content)
  const facts = plain === undefined ? undefined : jsonFrom(plain)
  if (!isStoredFacts(facts) || !Array.isArray(facts['envelopes'])) return undefined
  const slot = readSlot(facts['slot'])
  if (!slot.ok || slot.value.kind === 'practice') return undefined
  const { slotId, voucher } = slot.value
  if (!(await isVouchedFor(state.root, slotBinding(slot.value), fromBase64Url(voucher) ?? new Uint8Array(0)))) return undefined
  const envelopes = facts['envelopes'].map(readEnvelope).filter((envelope) => envelope?.slotId === slotId)
  return { slot: slot.value, envelopes: envelopes.flatMap((envelope) => (envelope === undefined ? [] : [envelope])) }
}

/** The approving laptop's header with the new slot; the same slot twice changes nothing. */
export const withNewSlot = (header: LocationHeader, { slot, envelopes }: LetIn): LocationHeader =>
  header.slots.some((one) => 'slotId' in one && one.slotId === slot.slotId)
    ? header
    : { ...header, slots: [...header.slots, slot], envelopes: [...header.envelopes, ...envelopes] }
