import type { RecordId } from '#kernel/RecordId.ts'
import { noteShape } from '#domain/people/note.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { noteText } from '#actions/noteText.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface ChangeNoteInput {
  readonly noteId: RecordId
  readonly text: string
  /** The text that was on the screen before. */
  readonly saw?: string
}

export const changeNote: Deed<ChangeNoteInput, { readonly noteId: RecordId }, Problem> =
  (deps) =>
  ({ noteId, text, saw }) => {
    const note = foundRecord(deps.read, 'note', noteId)
    if (!note.ok) return note
    const tidied = noteText(text)
    if (!tidied.ok) return tidied
    const seen = saw === undefined ? {} : { text: saw }
    const drafts = changedRecord({ record: 'note', shape: noteShape, id: noteId }, note.value, { text: tidied.value }, seen)
    return drafts.ok ? done({ noteId }, drafts.value) : drafts
  }
