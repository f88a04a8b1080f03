import type { RecordId } from '#kernel/RecordId.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface RemoveNoteInput {
  readonly noteId: RecordId
}

/** A note that served its purpose goes for good. */
export const removeNote: Deed<RemoveNoteInput, { readonly noteId: RecordId }, Problem> =
  (deps) =>
  ({ noteId }) => {
    const note = foundRecord(deps.read, 'note', noteId)
    return note.ok ? done({ noteId }, [{ kind: 'erased', record: 'note', id: noteId }]) : note
  }
