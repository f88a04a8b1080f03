import { sameValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Change, DraftChange, DraftFieldChange } from '#sync/change.ts'
import { headsOf, isErased } from '#sync/mergedState.ts'
import type { MergedState } from '#sync/mergedState.ts'

/**
 * Makes the changes of an entry out of what a deed asks for: names the heads each one replaces, and leaves out what changes
 * nothing. Where a field is asked for twice the last one counts; what is erased is not also changed.
 */
export const authorChanges = (state: MergedState, drafts: readonly DraftChange[]): readonly Change[] => {
  const erased = new Map<RecordId, Change>()
  const asked = new Map<string, DraftFieldChange>()
  for (const draft of drafts) {
    switch (draft.kind) {
      case 'field':
        asked.set(`${draft.id}${draft.record} ${draft.field}`, draft)
        break
      case 'erased':
        if (!isErased(state, draft.id)) erased.set(draft.id, draft)
        break
    }
  }
  const fields = [...asked.values()].filter((draft) => !erased.has(draft.id) && !isErased(state, draft.id))
  return [...fields.flatMap((draft) => authorField(state, draft)), ...erased.values()]
}

const authorField = (state: MergedState, draft: DraftFieldChange): readonly Change[] => {
  const { record, id, field, value, saw } = draft
  const heads = headsOf(state, record, id, field)
  const isThere = heads.length === 0 ? value === null : heads.every((head) => sameValue(head.value, value))
  if (isThere) return []
  // Somebody else's value that the person had not on the screen stays beside the new one, until a person chooses.
  const replaced = saw === undefined ? heads : heads.filter((head) => sameValue(head.value, saw) || sameValue(head.value, value))
  return [{ kind: 'field', record, id, field, value, replaces: replaced.map((head) => head.dot) }]
}
