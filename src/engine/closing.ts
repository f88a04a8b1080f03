import { chunkFrom } from '#engine/backupChunk.ts'
import type { BackupNotWhole, ClosingCalls } from '#engine/closingDoor.ts'
import type { SaveProblem } from '#engine/door.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { saveProblemOf } from '#engine/saveProblemOf.ts'
import { backupOf } from '#engine/backup.ts'
import { openEntry } from '#engine/sealedEntry.ts'
import { joinSealedSnapshot } from '#engine/sealedSnapshot.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { readServerTokens, SERVER_TOKENS_KEY } from '#storage/serverTokens.ts'
import { closingOf } from '#sync/closingOf.ts'
import type { Closing } from '#sync/closingOf.ts'
import { countDots, coversAll, createCoverage, joinCoverage } from '#sync/coverage.ts'
import { applyEntry, createMergedState } from '#sync/mergedState.ts'
import { readBackup } from '#vault/backupFile.ts'

export interface ClosingDesk {
  readonly closing: (counter: OpenCounter, input: ClosingCalls['closing']['input']) => Promise<Result<Closing, SaveProblem>>
  readonly closingBackup: (counter: OpenCounter) => Promise<ClosingCalls['closingBackup']['answer']>
}

/** The engine's part in closing the day: it counts on the disk, and it reads a backup back before anybody calls it one. */
export const createClosingDesk = (): ClosingDesk => {
  let checked: { readonly location: string; readonly entries: number } | undefined

  return {
    closing: async ({ journal, known }, { begunAt, report }) => {
      const { store, state } = journal
      try {
        // Entries first: one that is put aside between the two is then counted twice, and never not at all.
        const unsent = await store.unsentCount()
        const aside = (await store.parked()).length
        const hasServer = readServerTokens(await store.remembered(SERVER_TOKENS_KEY)) !== undefined
        const backup =
          checked?.location === known.location ? { entries: checked.entries, entriesNow: countDots(state.coverage) } : undefined
        return ok(closingOf({ practice: known.practice, hasServer, unsent, aside, begunAt, report, backup }))
      } catch (error) {
        return err(saveProblemOf(error))
      }
    },
    closingBackup: async (counter) => {
      checked = undefined
      const all = createCoverage()
      joinCoverage(all, counter.journal.state.coverage)
      const made = await backupOf(counter)
      if (!made.ok) return made
      const held = await entriesIn(counter, made.value)
      if (held === undefined || !coversAll(held, all)) return err<BackupNotWhole>({ kind: 'backupNotWhole' })
      const entries = countDots(held)
      checked = { location: counter.known.location, entries }
      return ok({ bytes: made.value, entries })
    },
  }
}

/** What a backup holds, told by opening all of it; undefined where it can not be read. */
const entriesIn = async ({ journal, known }: OpenCounter, bytes: Uint8Array) => {
  const content = await readBackup(bytes)
  if (!content.ok) return undefined
  const held = createMergedState()
  const snapshot = chunkFrom(content.value.chunks)
  if (snapshot !== undefined && !(await joinSealedSnapshot(journal.keyring, held, known.location, snapshot))) return undefined
  for (const piece of content.value.entries) {
    const opened = await openEntry(journal.keyring, known.location, piece)
    if (opened.ok) applyEntry(held, opened.value)
  }
  return held.coverage
}
