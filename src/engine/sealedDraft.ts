import type { OpenCounter } from '#engine/openCounter.ts'
import type { SaveProblem } from '#engine/door.ts'
import { saveProblemOf } from '#engine/saveProblemOf.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { openBytes, sealBytes } from '#vault/sealing.ts'

/**
 * Drafts for which there was no room on the disk, and drafts that could not be deleted there (undefined). They stay in the memory of
 * this counter, which ends with it on a lock; the disk is asked again at the next pause in typing.
 */
const inMemory = new WeakMap<OpenCounter, Map<string, FieldValue | undefined>>()

const memoryOf = (counter: OpenCounter): Map<string, FieldValue | undefined> => {
  const memory = inMemory.get(counter) ?? new Map<string, FieldValue | undefined>()
  inMemory.set(counter, memory)
  return memory
}

/** What stands in an unfinished form, sealed on this laptop under the newest epoch; never synced. */
export const keepDraft = async (counter: OpenCounter, name: string, value: FieldValue): Promise<Result<null, SaveProblem>> => {
  const { draft } = counter.journal.keyring.newest()
  const plain = new TextEncoder().encode(JSON.stringify(value))
  try {
    await counter.journal.store.keepDraft(name, await sealBytes(draft, plain, aadOf(counter, name)))
    memoryOf(counter).delete(name)
    return ok(null)
  } catch (error) {
    memoryOf(counter).set(name, value)
    return err(saveProblemOf(error))
  }
}

/** The unfinished form of that name; undefined when there is none, or when it can not be opened any more. */
export const readDraft = async (counter: OpenCounter, name: string): Promise<FieldValue | undefined> => {
  const memory = memoryOf(counter)
  if (memory.has(name)) return memory.get(name)
  const sealed = await counter.journal.store.draft(name)
  if (sealed === undefined) return undefined
  const { keyring } = counter.journal
  // The key may have changed since: nothing says under which one a draft lies, and there are few.
  for (const { epoch } of keyring.material.secrets.toReversed()) {
    const keys = keyring.keyFor(epoch)
    const plain = keys && (await openBytes(keys.draft, sealed, aadOf(counter, name)))
    if (plain?.ok === true) return JSON.parse(new TextDecoder().decode(plain.value)) as FieldValue
  }
  return undefined
}

/** The form was saved, or thrown away. */
export const removeDraft = async (counter: OpenCounter, name: string): Promise<void> => {
  const memory = memoryOf(counter)
  try {
    await counter.journal.store.removeDraft(name)
    memory.delete(name)
  } catch {
    memory.set(name, undefined)
  }
}

const aadOf = (counter: OpenCounter, name: string): Uint8Array => new TextEncoder().encode(`draft|v1|${counter.known.location}|${name}`)
