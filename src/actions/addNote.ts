import type { RecordId } from '#kernel/RecordId.ts'
import { noteShape } from '#domain/people/note.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { noteText } from '#actions/noteText.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

export interface AddNoteInput {
  readonly residentId: RecordId
  readonly text: string
}

/** A reminder about somebody, for whoever is at the counter next. */
export const addNote: Deed<AddNoteInput, { readonly noteId: RecordId }, Problem> =
  (deps) =>
  ({ residentId, text }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    const tidied = noteText(text)
    if (!tidied.ok) return tidied
    const noteId = deps.newId()
    const drafts = newRecord(
      { record: 'note', shape: noteShape, id: noteId },
      { about: residentId, text: tidied.value, on: deps.today, by: deps.onDuty },
    )
    return drafts.ok ? done({ noteId }, drafts.value) : drafts
  }
