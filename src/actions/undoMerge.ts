import type { RecordId } from '#kernel/RecordId.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { samePersonDrafts } from '#actions/samePersonDrafts.ts'
import type { DraftChange } from '#sync/change.ts'

export interface UndoMergeInput {
  /** Any of the files. */
  readonly residentId: RecordId
}

/** The files of this person are apart again, each with all that was ever written under it. What was chosen between them stays as chosen. */
export const undoMerge: Deed<UndoMergeInput, null, Problem> =
  (deps) =>
  ({ residentId }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    const files = new Set(deps.read.linked(residentId))
    const changes: DraftChange[] = []
    for (const { first, second, verdict } of deps.read.all('samePerson')) {
      // With one that was erased since, too.
      if (verdict !== 'same' || first === undefined || second === undefined || !(files.has(first) || files.has(second))) continue
      const drafts = samePersonDrafts(deps, { one: first, other: second }, 'undecided')
      if (!drafts.ok) return drafts
      changes.push(...drafts.value)
    }
    return done(null, changes)
  }
