import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenProblem, StoryNeeded } from '#engine/door.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { sealSnapshot } from '#engine/sealedSnapshot.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { deleteJournal, openJournalStore } from '#storage/journalStore.ts'
import type { KnownLocation } from '#storage/locationDirectory.ts'
import { createMergedState } from '#sync/mergedState.ts'
import type { MergedState } from '#sync/mergedState.ts'
import { joinSnapshot } from '#sync/snapshot.ts'
import { createPracticeLocation } from '#vault/createLocation.ts'
import type { Keyring } from '#vault/keyring.ts'
import { readLocationHeader } from '#vault/locationHeader.ts'
import { unlockPractice } from '#vault/unlock.ts'

/**
 * Opens the practice counter of this laptop, or makes it: the invented year (`story`, the chunks of a snapshot) is kept as
 * one sealed snapshot. Its key lies beside it in clear, and its entries never meet the courier.
 */
export const openPractice = async (
  room: CounterRoom,
  label: string,
  story: readonly string[] | undefined,
): Promise<Result<OpenCounter, OpenProblem | StoryNeeded>> => {
  const directory = await room.directory()
  const known = (await directory.all()).find((one) => one.practice)
  if (known !== undefined) {
    const header = readLocationHeader(known.header)
    const keyring = header.ok ? await unlockPractice(header.value) : header
    if (keyring.ok) return ok(await room.open(known, keyring.value))
    await forgetPractice(room)
  }
  if (story === undefined) return err({ kind: 'storyNeeded' })
  const state = createMergedState()
  if (!joinSnapshot(state, story).ok) return err({ kind: 'storageFailed' })
  const { header, keyring } = await createPracticeLocation(label)
  const made: KnownLocation = { location: header.location, label, practice: true, header }
  try {
    await keepStory(made.location, keyring, state, (await room.dice()).randomId())
    await directory.keep(made)
  } catch {
    return err({ kind: 'storageFailed' })
  }
  return ok(await room.open(made, keyring))
}

/** Removes the practice counter from this laptop, so that the next one starts from the beginning. */
export const forgetPractice = async (room: CounterRoom): Promise<void> => {
  room.close()
  const directory = await room.directory()
  for (const { location, practice } of await directory.all()) {
    if (!practice) continue
    await directory.forget(location)
    await deleteJournal(location)
  }
}

const keepStory = async (location: string, keyring: Keyring, state: MergedState, id: string): Promise<void> => {
  const store = await openJournalStore(location)
  await store.replaceSnapshot(await sealSnapshot(keyring, state, { location, id, upTo: 0 }), { onto: undefined, joined: [] })
  store.close()
}
