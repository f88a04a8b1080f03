import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { residentShape } from '#domain/people/resident.ts'
import type { Resident } from '#domain/people/resident.ts'
import { changedFiles } from '#actions/changedFiles.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import { chosenFields, chosenLanguage, seenTo, wishDrafts } from '#actions/submissionFile.ts'

export interface MergeSubmissionInput {
  readonly submissionId: RecordId
  readonly residentId: RecordId
}

/**
 * It is somebody who has a file already: what they pointed at comes to it. Nothing that stands in the file changes or goes; the name and
 * the age of the file stay, since nobody has checked the others.
 */
export const mergeSubmission: Deed<MergeSubmissionInput, { readonly residentId: RecordId }, Problem> =
  (deps) =>
  ({ submissionId, residentId }) => {
    const found = foundRecord(deps.read, 'selfFilled', submissionId)
    if (!found.ok) return found
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    const said = found.value
    if (said.kind !== 'register' && said.kind !== 'wants') return err({ kind: 'valueNotKnown', field: 'kind' })
    const files = changedFiles(deps.read, residentId, (file) =>
      changedRecord(
        { record: 'resident', shape: residentShape, id: file.id },
        file,
        added(file, { ...chosenLanguage(said), ...chosenFields(said) }),
      ),
    )
    if (!files.ok) return files
    const wishes = wishDrafts(deps, said, residentId, deps.today)
    return wishes.ok ? done({ residentId }, [...files.value.changes, ...wishes.value, seenTo(submissionId)]) : wishes
  }

/** Sets grow; a single answer is taken only where there was none. */
const added = (file: Resident, chosen: Partial<Resident>): Partial<Resident> => {
  const present: Readonly<Record<string, unknown>> = { ...file }
  const set: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(chosen)) {
    const before = present[name]
    if (isList(value) && isList(before)) set[name] = [...new Set([...before, ...value])]
    else if (before === undefined && value !== undefined) set[name] = value
  }
  return set
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
