import type { MirrorFacts } from '#storage/mirror/MirrorFacts.ts'
import type { HeldFile, MirrorFiles } from '#storage/mirror/MirrorFiles.ts'
import { framesOf } from '#storage/mirror/mirrorFrames.ts'
import type { SeenFile } from '#storage/mirror/readMirror.ts'
import type { JournalStore, SealedEntry } from '#storage/journalStore.ts'

/**
 * A second copy of what no server has confirmed, against a database that the browser or somebody empties. It follows the
 * database and never holds it up: nothing here is awaited by a save, and what goes wrong here is tried again at the next one.
 */
export interface OutboxMirror {
  /** Entries that were just saved. */
  readonly keep: (entries: readonly SealedEntry[]) => void
  /** Writes the file anew: what is known of the location, and the newest of what is unconfirmed. */
  readonly renew: () => void
  /** To be called when the server may have confirmed something: where nothing is unsent any more, no entry stays in the file. */
  readonly tidy: () => void
  /** When all that was asked for so far is done. */
  readonly quiet: () => Promise<void>
  readonly close: () => void
}

export interface OutboxMirrorDeps {
  readonly files: MirrorFiles
  readonly location: string
  /** Of this one opening of the journal, so that no two pages ever share a file. */
  readonly name: string
  readonly store: JournalStore
  /** Undefined while the location is not in the list of this laptop. */
  readonly facts: () => Promise<MirrorFacts | undefined>
  /** Files of earlier openings whose entries are all in the database: they go once this one has what is unconfirmed. */
  readonly left: readonly SeenFile[]
}

/**
 * What a file holds at most after it was written anew; then as much again is added to it. Some 11,000 entries, which is most
 * of a year at one counter: where more is unconfirmed, as on a laptop that never has a server, the oldest are left to the backup file.
 */
export const MIRRORED_BYTES = 4 * 1024 * 1024

export const createOutboxMirror = ({ files, location, name, store, facts, left }: OutboxMirrorDeps): OutboxMirror => {
  let turn: Promise<unknown> = Promise.resolve()
  let held: HeldFile | undefined
  let inFile = new Set<string>()
  let isBehind = true
  let isClosed = false
  let toRemove = left

  const inTurn = (work: () => Promise<unknown>): void => {
    turn = turn
      .then(() => (isClosed ? undefined : work()))
      .catch(() => {
        // A full disk, or a browser without such files: the entries are in the database, and the next turn writes all of them.
        isBehind = true
      })
  }

  const holdNow = async (): Promise<HeldFile | undefined> => {
    held ??= await files.hold(location, name)
    if (isClosed) held?.close()
    return isClosed ? undefined : held
  }

  /** Not while the database lacks something that is in the file: then the file is the only copy. Answers whether it was done. */
  const renewNow = async (): Promise<boolean> => {
    const file = await holdNow()
    if (file === undefined || (await store.missing([...inFile])).size > 0) return false
    const entries = await store.unconfirmed(MIRRORED_BYTES)
    file.replace(framesOf(await facts(), entries))
    inFile = new Set(entries.map(({ dot }) => dot))
    isBehind = false
    const gone = toRemove
    toRemove = []
    for (const { name: earlier, size } of gone) await files.removeIfLeft(location, earlier, size)
    return true
  }

  return {
    keep: (entries) => {
      inTurn(async () => {
        const isMuch = (held?.size() ?? 0) > 2 * MIRRORED_BYTES
        if ((isBehind || isMuch) && (await renewNow())) return
        const file = await holdNow()
        file?.append(framesOf(undefined, entries))
        if (file !== undefined) for (const { dot } of entries) inFile.add(dot)
      })
    },
    renew: () => {
      inTurn(renewNow)
    },
    tidy: () => {
      inTurn(async () => {
        if (inFile.size > 0 && (await store.unsentCount()) === 0) await renewNow()
      })
    },
    quiet: async () => {
      await turn
    },
    close: () => {
      isClosed = true
      held?.close()
    },
  }
}
