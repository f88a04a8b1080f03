import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { addToBody, bodyLength, createBodyDraft } from '#sync/bodyDraft.ts'
import type { Change } from '#sync/change.ts'
import { isForbiddenName } from '#sync/forbiddenName.ts'
import { storableValue } from '#sync/storableValue.ts'

/** One entry as it is stored and sent: header, sealed body, tag. */
export const ENTRY_MAX_BYTES = 64 * 1024

/** What of it the body may take; the rest is for the header with `AFTER_MAX_DOTS`, the nonce and the tag. */
export const BODY_MAX_BYTES = 60 * 1024

/** One text, in UTF-8. */
export const TEXT_MAX_BYTES = 16 * 1024

/** What a device sends at once. */
export const PUSH_MAX_BYTES = 2 * 1024 * 1024
export const PUSH_MAX_ENTRIES = 2000

/** Why a deed can not be saved; known before anything is. */
export interface LimitProblem {
  readonly kind: 'textTooLong' | 'changeTooLarge' | 'notStorable'
  readonly record: string
  readonly id: RecordId
  readonly field?: string
}

/**
 * Divides a deed into entries that each fit, to be saved in one transaction. What is answered is what is to be applied and
 * sealed: values are made the same as they will be read back.
 */
export const splitIntoEntries = (changes: readonly Change[]): Result<readonly (readonly Change[])[], LimitProblem> => {
  const entries: Change[][] = []
  let entry: Change[] = []
  let draft = createBodyDraft()
  for (const change of changes) {
    const storable = storableChange(change)
    if (!storable.ok) return storable
    addToBody(draft, storable.value)
    if (entry.length > 0 && bodyLength(draft) > BODY_MAX_BYTES) {
      entries.push(entry)
      entry = []
      draft = createBodyDraft()
      addToBody(draft, storable.value)
    }
    if (bodyLength(draft) > BODY_MAX_BYTES) return err(problemOf('changeTooLarge', change))
    entry.push(storable.value)
  }
  return ok(entry.length > 0 ? [...entries, entry] : entries)
}

const storableChange = (change: Change): Result<Change, LimitProblem> => {
  if (!isStorableName(change.record)) return err(problemOf('notStorable', change))
  if (change.kind !== 'field') return ok(change)
  if (!isStorableName(change.field)) return err(problemOf('notStorable', change))
  const value = storableValue(change.value, TEXT_MAX_BYTES)
  return value.ok ? ok({ ...change, value: value.value }) : err(problemOf(value.error, change))
}

const isStorableName = (name: string): boolean => name !== '' && !isForbiddenName(name)

const problemOf = (kind: LimitProblem['kind'], change: Change): LimitProblem => ({
  kind,
  record: change.record,
  id: change.id,
  ...(change.kind === 'field' ? { field: change.field } : {}),
})
