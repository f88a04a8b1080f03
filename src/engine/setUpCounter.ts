import type { CounterRoom } from '#engine/counterRoom.ts'
import type { SaveProblem, SetUpInput } from '#engine/door.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { saveProblemOf } from '#engine/saveProblemOf.ts'
import type { ActionDeps } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { setUpLocation } from '#actions/setUpLocation.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { deleteJournal } from '#storage/journalStore.ts'
import { createLocation } from '#vault/createLocation.ts'
import type { NewLocation } from '#vault/createLocation.ts'
import { PASSPHRASE_WORDS, generatePassphrase, readPassphraseList } from '#vault/passphrase.ts'
import type { ListDamaged } from '#vault/passphrase.ts'

/** A counter that was named and has its four words, but is not on disk yet. */
export interface PreparedSetUp {
  readonly input: SetUpInput
  readonly passphrase: string
  readonly location: NewLocation
}

/** Makes keys and words in memory. The words are shown once and kept nowhere. */
export const prepareSetUp = async (
  { wordList, ...input }: SetUpInput & { readonly wordList: string },
  deps: ActionDeps,
): Promise<Result<PreparedSetUp, Problem | ListDamaged>> => {
  const tried = setUpLocation(deps)({ ...input, role: 'coordinator' })
  if (!tried.ok) return tried
  const list = readPassphraseList(wordList)
  if (!list.ok) return list
  const passphrase = generatePassphrase(PASSPHRASE_WORDS, list.value, (length) => crypto.getRandomValues(new Uint8Array(length)))
  return ok({ input, passphrase, location: await createLocation({ label: input.locationName, slotLabel: '1', passphrase }) })
}

/** Puts the new counter on disk with its first staff member; when that fails nothing stays behind. */
export const confirmSetUp = async (
  room: CounterRoom,
  { input, location }: PreparedSetUp,
): Promise<Result<OpenCounter, Problem | SaveProblem>> => {
  const directory = await room.directory()
  const known = { location: location.header.location, label: input.locationName, practice: false, header: location.header }
  const undo = async (): Promise<void> => {
    room.close()
    await directory.forget(known.location)
    await deleteJournal(known.location)
  }
  try {
    const counter = await room.open(known, location.keyring)
    const done = await counter.perform('setUpLocation', { ...input, role: 'coordinator' })
    if (!done.ok) {
      await undo()
      return done
    }
    await directory.keep(known)
    return ok(counter)
  } catch (error) {
    await undo().catch(() => undefined)
    return err(saveProblemOf(error))
  }
}
