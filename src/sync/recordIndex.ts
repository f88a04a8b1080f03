import type { RecordId } from '#kernel/RecordId.ts'

/** What records can be looked up by; undefined finds those without an answer. */
export type IndexedValue = string | number | boolean | undefined

interface Indexed {
  readonly id: RecordId
  readonly [field: string]: unknown
}

/** Records by the value of one field; a list counts under each of its elements. */
export interface RecordIndex<T extends Indexed> {
  readonly find: (value: IndexedValue) => readonly T[]
  readonly replace: (before: T | undefined, now: T | undefined) => void
}

export const createRecordIndex = <T extends Indexed>(field: string, records: Iterable<T>): RecordIndex<T> => {
  const found = new Map<unknown, Map<RecordId, T>>()
  const add = (one: T): void => {
    for (const value of valuesOf(one[field])) {
      const under = found.get(value)
      if (under) under.set(one.id, one)
      else found.set(value, new Map([[one.id, one]]))
    }
  }
  const remove = (one: T): void => {
    for (const value of valuesOf(one[field])) found.get(value)?.delete(one.id)
  }
  for (const one of records) add(one)
  return {
    find: (value) => [...(found.get(value)?.values() ?? [])],
    replace: (before, now) => {
      if (before) remove(before)
      if (now) add(now)
    },
  }
}

const valuesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
