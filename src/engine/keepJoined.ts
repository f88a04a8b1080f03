import type { CounterRoom } from '#engine/counterRoom.ts'
import { DEVICE_KEY, DEVICE_LETTER_KEY } from '#engine/deviceFacts.ts'
import type { EnrolmentCalls } from '#engine/enrolmentDoor.ts'
import { saveProblemOf } from '#engine/saveProblemOf.ts'
import { keepServerAccess } from '#engine/serverAccess.ts'
import { err, ok } from '#kernel/Result.ts'
import { deleteJournal, openJournalStore } from '#storage/journalStore.ts'
import type { TakenOver } from '#vault/enrolment/EnrolmentState.ts'
import { makeOwnSlot } from '#vault/enrolment/newSlot.ts'
import { keyringFromBytes, keyringToBytes } from '#vault/keyringBytes.ts'

/**
 * Puts a counter that this laptop was let into on its disk: first its own slot, then who it is, its tokens, and last the line in the list
 * of locations. When something fails nothing stays behind.
 */
export const keepJoined = async (
  room: CounterRoom,
  taken: TakenOver,
  passphrase: string,
  { device, tokens }: EnrolmentCalls['confirmJoin']['input'],
): Promise<EnrolmentCalls['confirmJoin']['answer']> => {
  const { location, label, slots } = taken.header
  const directory = await room.directory()
  if ((await directory.find(location)) !== undefined) return err({ kind: 'alreadyHere' })
  try {
    const own = await makeOwnSlot(taken, { label: String(slots.length + 1), passphrase })
    const store = await openJournalStore(location)
    await store.remember(DEVICE_KEY, device)
    await store.remember(DEVICE_LETTER_KEY, taken.deviceLetter)
    store.close()
    const known = { location, label, practice: false, header: own.header }
    // A copy, since it ends with the journal: where this fails, the person may try once more.
    const keyring = await keyringFromBytes(keyringToBytes(taken.keyring))
    if (keyring === undefined) return err({ kind: 'storageFailed' })
    const counter = await room.open(known, keyring)
    if (tokens !== undefined) await keepServerAccess(counter, tokens)
    await directory.keep(known)
    return ok({ card: counter.card(), message: own.message })
  } catch (error) {
    room.close()
    await directory.forget(location).catch(() => undefined)
    await deleteJournal(location).catch(() => undefined)
    return err(saveProblemOf(error))
  }
}
