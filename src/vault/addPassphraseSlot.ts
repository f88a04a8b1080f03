import type { Keyring } from '#vault/keyring.ts'
import { sealEpochTo } from '#vault/envelope.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import type { PassphraseSlotInput } from '#vault/slot.ts'
import { createPassphraseSlot } from '#vault/slot.ts'
import type { WordsSlot } from '#vault/slotRecord.ts'

/** Lets in one more person (or the recovery words): an open keyring is all it needs. The slot gets every epoch that is open. */
export const addPassphraseSlot = async (
  header: LocationHeader,
  keyring: Keyring,
  input: Omit<PassphraseSlotInput, 'root'>,
): Promise<{ readonly header: LocationHeader; readonly slot: WordsSlot }> => {
  const { root, secrets } = keyring.material
  const slot = await createPassphraseSlot({ ...input, root })
  const envelopes = await Promise.all(secrets.map((secret) => sealEpochTo(slot, root, secret)))
  return { header: { ...header, slots: [...header.slots, slot], envelopes: [...header.envelopes, ...envelopes] }, slot }
}
