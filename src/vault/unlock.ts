import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import { openEnvelope } from '#vault/envelope.ts'
import type { Keyring } from '#vault/keyring.ts'
import { createKeyring } from '#vault/keyring.ts'
import type { HeaderDamaged, LocationHeader } from '#vault/locationHeader.ts'
import { envelopesFor, isPractice, readLocationHeader, usableSlots } from '#vault/locationHeader.ts'
import type { SlotPrivateKey, WrongPassphrase } from '#vault/slot.ts'
import { openPracticeSlot, openSlot } from '#vault/slot.ts'
import type { Slot } from '#vault/slotRecord.ts'

/** What of a passphrase-locked location can go wrong. A wrong passphrase tells nothing more. */
export type UnlockProblem = WrongPassphrase | HeaderDamaged

/**
 * Opens a location by a passphrase. The slots are tried in the order given, the hinted one first; each takes one Argon2id. A practice slot
 * never opens a location here, however it came into the header.
 */
export const unlock = async (
  stored: LocationHeader,
  passphrase: string,
  hintedSlotId?: string,
): Promise<Result<Keyring, UnlockProblem>> => {
  const header = readLocationHeader(stored)
  if (!header.ok) return header
  const { slots, damaged } = usableSlots(header.value)
  const inOrder = [...slots.filter((slot) => slot.slotId === hintedSlotId), ...slots.filter((slot) => slot.slotId !== hintedSlotId)]
  for (const slot of inOrder.filter((each) => each.kind !== 'practice')) {
    const key = await openSlot(slot, passphrase)
    if (key.ok) return openKeyring(header.value, key.value)
  }
  return err({ kind: damaged > 0 || !slots.some((slot) => slot.kind !== 'practice') ? 'headerDamaged' : 'wrongPassphrase' })
}

/** Opens a practice location, which has no secret. One that has a real slot is none, and is refused. */
export const unlockPractice = async (stored: LocationHeader): Promise<Result<Keyring, HeaderDamaged>> => {
  const header = readLocationHeader(stored)
  if (!header.ok) return header
  if (!isPractice(header.value)) return err({ kind: 'headerDamaged' })
  for (const slot of usableSlots(header.value).slots) {
    const key = await practiceKey(slot)
    if (key !== undefined) return openKeyring(header.value, key)
  }
  return err({ kind: 'headerDamaged' })
}

const practiceKey = async (slot: Slot): Promise<SlotPrivateKey | undefined> =>
  slot.kind === 'practice' ? openPracticeSlot(slot) : undefined

/** Every epoch that this slot was given. One that does not open is passed over: what it would open waits for its key. */
const openKeyring = async (header: LocationHeader, key: SlotPrivateKey): Promise<Result<Keyring, HeaderDamaged>> => {
  const opened = await Promise.all(envelopesFor(header, key.slotId).map((envelope) => openEnvelope(envelope, key, header.location)))
  const [first, ...rest] = opened.flatMap((each) => (each.ok ? [each.value] : []))
  if (first === undefined) return err({ kind: 'headerDamaged' })
  return ok(await createKeyring({ root: first.root, secrets: [first.secret, ...rest.map((each) => each.secret)] }))
}
