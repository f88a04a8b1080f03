import type { RecordId } from '#kernel/RecordId.ts'
import { readRecord } from '#kernel/Shape.ts'
import type { Shape, StoredFields } from '#kernel/Shape.ts'

/** What records can be looked up by; undefined finds those without an answer. */
export type IndexedValue = string | number | boolean | undefined

/**
 * Records by the value of one field; a list counts under each of its elements. Only that field is read of each record: to find the
 * ten attendances of a session nobody reads 50,000.
 */
export interface RecordIndex {
  readonly find: (value: IndexedValue) => readonly RecordId[]
  /** The record as it is now; absent when it is gone. */
  readonly put: (id: RecordId, stored: StoredFields | undefined) => void
}

export const createRecordIndex = (shape: Shape, field: string): RecordIndex => {
  const found = new Map<unknown, Set<RecordId>>()
  const held = new Map<RecordId, unknown>()
  return {
    find: (value) => [...(found.get(value) ?? [])],
    put: (id, stored) => {
      for (const value of valuesOf(held.get(id))) found.get(value)?.delete(id)
      held.delete(id)
      if (!stored) return
      const now = readOneField(shape, field, stored)
      held.set(id, now)
      for (const value of valuesOf(now)) {
        const under = found.get(value)
        if (under) under.add(id)
        else found.set(value, new Set([id]))
      }
    },
  }
}

/** The same value that the whole record would have there. */
const readOneField = (shape: Shape, name: string, stored: StoredFields): unknown => {
  const field = shape[name]
  if (!field) return undefined
  if (field.kind === 'elements') return readRecord({ [name]: field }, stored).content[name]
  const value = stored[name]
  return value === undefined || value === null ? field.absent : (field.read(value) ?? field.absent)
}

const valuesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
