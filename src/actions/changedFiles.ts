import type { RecordId } from '#kernel/RecordId.ts'
import type { Result } from '#kernel/Result.ts'
import type { RecordOf } from '#domain/recordKinds.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import type { Done, Reader } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

/** The same change in every file of a person, so that they say the same from now on. Most people have one. */
export const changedFiles = (
  read: Reader,
  residentId: RecordId,
  draftsOf: (file: RecordOf<'resident'>) => Drafts,
): Result<Done<{ readonly residentId: RecordId }>, Problem> => {
  const changes: DraftChange[] = []
  for (const id of read.linked(residentId)) {
    const file = read.apart.find('resident', id)
    if (!file) continue
    const drafts = draftsOf(file)
    if (!drafts.ok) return drafts
    changes.push(...drafts.value)
  }
  return done({ residentId }, changes)
}
