import { chunkFrom } from '#engine/backupChunk.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import type { RestoreProblem, SaveProblem } from '#engine/door.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { saveProblemOf } from '#engine/saveProblemOf.ts'
import { sealedContent } from '#engine/sealedContent.ts'
import { openEntry } from '#engine/sealedEntry.ts'
import { joinSealedSnapshot } from '#engine/sealedSnapshot.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { deleteJournal } from '#storage/journalStore.ts'
import type { SealedEntry, StoredSnapshot } from '#storage/journalStore.ts'
import type { KnownLocation } from '#storage/locationDirectory.ts'
import { dotKey } from '#sync/dot.ts'
import { createMergedState } from '#sync/mergedState.ts'
import { readBackup, writeBackup } from '#vault/backupFile.ts'
import type { BackupContent } from '#vault/backupFile.ts'
import type { Keyring } from '#vault/keyring.ts'
import { unlock } from '#vault/unlock.ts'

/** Everything of this location as one file, sealed as it lies on disk. It names no device and carries no token. */
export const backupOf = async (counter: OpenCounter): Promise<Result<Uint8Array, SaveProblem>> => {
  try {
    const content = await sealedContent(counter)
    return content === undefined ? err({ kind: 'storageFailed' }) : ok(await writeBackup(content))
  } catch (error) {
    return err(saveProblemOf(error))
  }
}

/**
 * Brings a backup back: into an empty browser, or into the same location that is already here, where it only adds what is
 * missing. Everything is opened and checked before the first byte is written.
 */
export const restoreBackup = async (
  room: CounterRoom,
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<OpenCounter, RestoreProblem>> => {
  const content = await readBackup(bytes)
  if (!content.ok) return content
  const open = room.current()
  if (open !== undefined && open.known.location !== content.value.header.location) return err({ kind: 'otherLocation' })
  const keyring = await unlock(content.value.header, passphrase)
  if (!keyring.ok) return err({ kind: keyring.error.kind === 'wrongPassphrase' ? 'wrongPassphrase' : 'damaged' })
  const checked = await checkContent(content.value, keyring.value)
  return checked === undefined ? err({ kind: 'damaged' }) : writeRestored(room, content.value, keyring.value, checked)
}

interface CheckedContent {
  readonly entries: readonly SealedEntry[]
  readonly snapshot: StoredSnapshot | undefined
}

/** All pieces open under the keys of the file itself; undefined when one does not. */
const checkContent = async (content: BackupContent, keyring: Keyring): Promise<CheckedContent | undefined> => {
  const { location } = content.header
  const snapshot = chunkFrom(content.chunks)
  if (content.chunks.length > 0 && snapshot === undefined) return undefined
  if (snapshot !== undefined && !(await joinSealedSnapshot(keyring, createMergedState(), location, snapshot))) return undefined
  const entries: SealedEntry[] = []
  for (const { header, sealed } of content.entries) {
    const opened = await openEntry(keyring, location, { header, sealed })
    // An entry that could not be opened before the backup was made can not be opened now; it is no reason to refuse the rest.
    if (!opened.ok) continue
    const { writer, seq } = opened.value.header
    entries.push({ dot: dotKey({ writer, seq }), writer, seq, header, sealed })
  }
  return { entries, snapshot }
}

const writeRestored = async (
  room: CounterRoom,
  content: BackupContent,
  keyring: Keyring,
  { entries, snapshot }: CheckedContent,
): Promise<Result<OpenCounter, RestoreProblem>> => {
  const directory = await room.directory()
  const { location, label } = content.header
  const present = await directory.find(location)
  const known: KnownLocation = present ?? { location, label, practice: false, header: content.header }
  try {
    const { journal } = await room.open(known, keyring)
    const missing = await journal.store.missing(entries.map(({ dot }) => dot))
    await journal.store.append({ entries: entries.filter(({ dot }) => missing.has(dot)) })
    if (snapshot !== undefined) await joinSealedSnapshot(keyring, journal.state, location, snapshot)
    await journal.fold()
    await directory.keep(known)
    // Opened once more from the disk: what was restored is what the next start will find.
    return ok(await room.open(known, keyring))
  } catch (error) {
    if (present === undefined) {
      room.close()
      await deleteJournal(location).catch(() => undefined)
    }
    return err(saveProblemOf(error))
  }
}
