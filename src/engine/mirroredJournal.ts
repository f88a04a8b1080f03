import { DEVICE_KEY, DEVICE_LETTER_KEY } from '#engine/deviceFacts.ts'
import type { StorageLost } from '#engine/door.ts'
import type { Instant } from '#kernel/Instant.ts'
import { openJournalStore } from '#storage/journalStore.ts'
import type { JournalStore } from '#storage/journalStore.ts'
import type { KnownLocation, LocationDirectory } from '#storage/locationDirectory.ts'
import type { MirrorFacts } from '#storage/mirror/MirrorFacts.ts'
import type { MirrorFiles } from '#storage/mirror/MirrorFiles.ts'
import { mirroredStore } from '#storage/mirror/mirroredStore.ts'
import { createOutboxMirror } from '#storage/mirror/outboxMirror.ts'
import type { OutboxMirror } from '#storage/mirror/outboxMirror.ts'
import { EMPTY_MIRROR, readMirror } from '#storage/mirror/readMirror.ts'
import type { Mirror } from '#storage/mirror/readMirror.ts'
import { readServerTokens, SERVER_TOKENS_KEY } from '#storage/serverTokens.ts'

export interface MirroredJournal {
  readonly store: JournalStore
  /** Undefined for practice, and where this browser has no such files. */
  readonly mirror: OutboxMirror | undefined
  /** What was found gone from the database. */
  readonly lost: StorageLost | undefined
}

export interface MirroringDeps {
  readonly files: MirrorFiles | undefined
  readonly directory: LocationDirectory
  readonly now: () => Instant
  /** The name of a file that no other opening has. */
  readonly fileName: string
  readonly onNewer: (() => void) | undefined
}

/** Milliseconds that opening waits for the mirror at most: a browser that does not answer keeps nobody from working. */
const PATIENCE_MS = 5000

/**
 * Opens a location's database, puts back what its mirror has and the database lacks, and has the mirror follow from then on.
 * Before the journal is read: a page that goes on under the name of a writer must find that writer's last number.
 */
export const openMirroredJournal = async (deps: MirroringDeps, known: KnownLocation): Promise<MirroredJournal> => {
  const { location, practice } = known
  const { files, directory, now, fileName, onNewer } = deps
  const found = practice || files === undefined ? EMPTY_MIRROR : await inTime(readMirror(files, location), EMPTY_MIRROR)
  const store = await openJournalStore(location, onNewer)
  const isEmpty = (await store.remembered(DEVICE_KEY)) === undefined
  const wasListed = (await directory.find(location)) !== undefined
  const back = await putBack(store, found, isEmpty)
  const lost = back.count > 0 ? 'putBack' : isEmpty && wasListed && !practice ? 'emptied' : undefined
  if (practice || files === undefined) return { store, mirror: undefined, lost }
  const mirror = createOutboxMirror({
    files,
    location,
    name: fileName,
    store,
    facts: () => factsOf(store, directory, location, now()),
    left: back.isWhole ? found.files : [],
  })
  return { store: mirroredStore(store, mirror), mirror, lost }
}

/** Answers how much was brought back, and whether the database has all of the mirror now. */
const putBack = async (store: JournalStore, { facts, entries }: Mirror, isEmpty: boolean): Promise<{ count: number; isWhole: boolean }> => {
  let count = 0
  try {
    if (isEmpty && facts !== undefined) {
      if (facts.tokens !== undefined) await store.remember(SERVER_TOKENS_KEY, facts.tokens)
      await store.remember(DEVICE_LETTER_KEY, facts.deviceLetter)
      // Last, since it is what tells a database that is there from one that is empty.
      await store.remember(DEVICE_KEY, facts.device)
      count++
    }
    const missing = await store.missing(entries.map(({ dot }) => dot))
    if (missing.size > 0) await store.append({ entries: entries.filter(({ dot }) => missing.has(dot)) })
    return { count: count + missing.size, isWhole: true }
  } catch {
    // A full disk, or another tab that put them back at the same moment. The files stay, and the next opening looks again.
    return { count, isWhole: false }
  }
}

const factsOf = async (
  store: JournalStore,
  directory: LocationDirectory,
  location: string,
  at: Instant,
): Promise<MirrorFacts | undefined> => {
  const known = await directory.find(location)
  const [device, deviceLetter] = [await store.remembered(DEVICE_KEY), await store.remembered(DEVICE_LETTER_KEY)]
  if (known === undefined || typeof device !== 'string' || typeof deviceLetter !== 'string') return undefined
  return { known, device, deviceLetter, tokens: readServerTokens(await store.remembered(SERVER_TOKENS_KEY)), at }
}

const inTime = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(otherwise)
    }, PATIENCE_MS)
    void work
      .catch(() => otherwise)
      .then((value) => {
        clearTimeout(timer)
        resolve(value)
      })
  })
