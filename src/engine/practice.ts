import type { CounterDice } from '#engine/counterDice.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenProblem } from '#engine/door.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { sealSnapshot } from '#engine/sealedSnapshot.ts'
import { tellDemoYear } from '#demo/tellDemoYear.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { deleteJournal, openJournalStore } from '#storage/journalStore.ts'
import type { KnownLocation } from '#storage/locationDirectory.ts'
import { createPracticeLocation } from '#vault/createLocation.ts'
import type { Keyring } from '#vault/keyring.ts'
import { readLocationHeader } from '#vault/locationHeader.ts'
import { unlockPractice } from '#vault/unlock.ts'

/** One seed, so that everybody who practises meets the same people. */
const DEMO_SEED = 7

/**
 * Opens the practice counter of this laptop, or makes it: the invented year is told in memory and kept as one snapshot.
 * Its key lies beside it in clear, and its entries never meet the courier.
 */
export const openPractice = async (room: CounterRoom, label: string, today: CalendarDate): Promise<Result<OpenCounter, OpenProblem>> => {
  const directory = await room.directory()
  const known = (await directory.all()).find((one) => one.practice)
  if (known !== undefined) {
    const header = readLocationHeader(known.header)
    const keyring = header.ok ? await unlockPractice(header.value) : header
    if (keyring.ok) return ok(await room.open(known, keyring.value))
    await forgetPractice(room)
  }
  const { header, keyring } = await createPracticeLocation(label)
  const made: KnownLocation = { location: header.location, label, practice: true, header }
  try {
    await tellInto(made.location, keyring, today, await room.dice())
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

const tellInto = async (location: string, keyring: Keyring, today: CalendarDate, dice: CounterDice): Promise<void> => {
  // The ids of this laptop: who practises on a told session changes its record instead of making a second one.
  const { state } = tellDemoYear({ seed: DEMO_SEED, today, deriveId: dice.deriveId })
  const store = await openJournalStore(location)
  await store.replaceSnapshot(await sealSnapshot(keyring, state, { location, id: dice.randomId(), upTo: 0 }), {
    onto: undefined,
    joined: [],
  })
  store.close()
}
