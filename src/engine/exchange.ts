import { chunkFrom } from '#engine/backupChunk.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import type { SaveProblem } from '#engine/door.ts'
import type { ExchangeProblem, TakenIn } from '#engine/exchangeDoor.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { saveProblemOf } from '#engine/saveProblemOf.ts'
import { sealedForExchange } from '#engine/sealedContent.ts'
import { openEntry } from '#engine/sealedEntry.ts'
import { joinSealedSnapshot } from '#engine/sealedSnapshot.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ParkedRow } from '#storage/journalDatabase.ts'
import type { SealedEntry, StoredSnapshot } from '#storage/journalStore.ts'
import { coversAll } from '#sync/coverage.ts'
import { dotKey } from '#sync/dot.ts'
import { decodeHeader } from '#sync/entryHeader.ts'
import { createMergedState } from '#sync/mergedState.ts'
import type { SealedPiece } from '#vault/backupFile.ts'
import { readExchange, writeExchange } from '#vault/exchangeFile.ts'
import { joinHeaders } from '#vault/joinHeaders.ts'
import { readLocationHeader } from '#vault/locationHeader.ts'

/** Everything of this location for another laptop of it. It names no token, and whoever finds it reads nothing. */
export const exchangeOf = async (counter: OpenCounter): Promise<Result<Uint8Array, SaveProblem>> => {
  try {
    const content = await sealedForExchange(counter)
    if (content === undefined) return err({ kind: 'storageFailed' })
    return ok(await writeExchange(counter.journal.keyring.material.root, content))
  } catch (error) {
    return err(saveProblemOf(error))
  }
}

/**
 * Takes in what another laptop of this location took along: entries that are new, newer keys, people who were let in there. Twice, or an
 * older file after a newer one, changes nothing; a file that can not be read whole changes nothing either.
 */
export const takeInExchange = async (
  room: CounterRoom,
  counter: OpenCounter,
  bytes: Uint8Array,
): Promise<Result<TakenIn, ExchangeProblem>> => {
  const { keyring, store } = counter.journal
  const content = await readExchange(keyring.material.root, bytes)
  if (!content.ok) return content
  try {
    const sorted = await sortPieces(counter, content.value.entries)
    const added = await store.takeFromFile(sorted)
    await takeInHeader(room, counter, content.value.header)
    await room.tookIn()
    const snapshotWaits = await takeInSnapshot(room, counter, chunkFrom(content.value.chunks))
    return ok({ added, aside: sorted.aside.length, waits: sorted.waiting > 0 || snapshotWaits })
  } catch (error) {
    return err(saveProblemOf(error))
  }
}

interface SortedPieces {
  readonly entries: readonly SealedEntry[]
  readonly aside: readonly ParkedRow[]
  /** How many of the entries wait for their key. */
  readonly waiting: number
}

/** An entry whose key is not here is taken in and waits. One that is broken was so on the other laptop already; it is kept aside. */
const sortPieces = async ({ journal, known }: OpenCounter, pieces: readonly SealedPiece[]): Promise<SortedPieces> => {
  const entries: SealedEntry[] = []
  const aside: ParkedRow[] = []
  let waiting = 0
  for (const { header, sealed } of pieces) {
    const decoded = decodeHeader(header)
    const opened = await openEntry(journal.keyring, known.location, { header, sealed })
    if (!opened.ok && opened.error === 'keyMissing') waiting++
    if (decoded.ok && (opened.ok || opened.error === 'keyMissing')) {
      const { writer, seq } = decoded.value
      entries.push({ dot: dotKey({ writer, seq }), writer, seq, header, sealed })
    } else if (!opened.ok) aside.push({ dot: await nameOf(header, sealed), header, sealed, why: opened.error })
  }
  return { entries, aside, waiting }
}

/** A name that follows from the bytes, so that the same file a second time adds no second row. */
const nameOf = async (header: Uint8Array, sealed: Uint8Array): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from([...header, ...sealed])))
  return `file.${Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

const takeInHeader = async (
  room: CounterRoom,
  { known, journal }: OpenCounter,
  theirs: Parameters<typeof joinHeaders>[1],
): Promise<void> => {
  const own = readLocationHeader(known.header)
  if (!own.ok) return
  const joined = await joinHeaders(own.value, theirs, journal.keyring.material.root)
  if (joined !== own.value) await room.keepHeader(joined)
}

/** Joins the file's snapshot where it holds more than is here, and puts it on the disk. Answers whether it waits for its key. */
const takeInSnapshot = async (
  room: CounterRoom,
  { journal, known }: OpenCounter,
  snapshot: StoredSnapshot | undefined,
): Promise<boolean> => {
  if (snapshot === undefined) return false
  const { keyring, state } = journal
  const theirs = createMergedState()
  if (!(await joinSealedSnapshot(keyring, theirs, known.location, snapshot))) return true
  if (coversAll(state.coverage, theirs.coverage)) return false
  await joinSealedSnapshot(keyring, state, known.location, snapshot)
  await journal.fold()
  // Opened once more from the disk: what was taken in is what the next start will find.
  await room.open(room.current()?.known ?? known, keyring)
  await room.tookIn()
  return false
}
