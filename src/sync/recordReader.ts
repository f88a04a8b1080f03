import type { RecordId } from '#kernel/RecordId.ts'
import { readRecord } from '#kernel/Shape.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import { conflictsOfRecord, isErased, recordOf, recordsOf } from '#sync/mergedState.ts'
import type { Conflict, MergedState, TouchedRecord } from '#sync/mergedState.ts'
import { createOpenConflicts } from '#sync/openConflicts.ts'
import { createRecordIndex } from '#sync/recordIndex.ts'
import type { IndexedValue, RecordIndex } from '#sync/recordIndex.ts'

export type Shapes = Readonly<Record<string, Shape>>

/** A record of that kind, read by its shape. */
export type RecordIn<S extends Shapes, K extends keyof S> = ContentOf<S[K]> & { readonly id: RecordId }

/** Typed reading of the merged state. What it answers is kept until the record changes. */
export interface RecordReader<S extends Shapes> {
  readonly find: <K extends keyof S & string>(kind: K, id: RecordId) => RecordIn<S, K> | undefined
  readonly all: <K extends keyof S & string>(kind: K) => readonly RecordIn<S, K>[]
  /** Records whose field has this value, or has it as one of its elements. Found by an index, built at the first question. */
  readonly by: <K extends keyof S & string>(kind: K, field: keyof S[K] & string, value: IndexedValue) => readonly RecordIn<S, K>[]
  /** Fields that a record of this shape should have and that are missing or unreadable. */
  readonly incomplete: (kind: keyof S & string, id: RecordId) => readonly string[]
  /** Every field of any record, of kinds and fields of a newer version too, that waits for a person to choose. */
  readonly conflicts: () => readonly Conflict[]
  /** Those of one record. */
  readonly conflictsOf: (kind: keyof S & string, id: RecordId) => readonly Conflict[]
  /** Whether a record of this id was erased, or went along with one: it never comes back. */
  readonly isErased: (id: RecordId) => boolean
  /** All ids that are read as one with this one, itself among them; the one that stands for all first. */
  readonly linked: (id: RecordId) => readonly RecordId[]
  /** The same records, each by itself. */
  readonly apart: RecordReader<S>
}

export interface UpdatedRecordReader<S extends Shapes> extends RecordReader<S> {
  /** To be told of what every applied entry touched. */
  readonly noticed: (touched: readonly TouchedRecord[]) => void
  /** After a snapshot was joined: everything may have changed. */
  readonly forgetAll: () => void
}

export const createRecordReader = <S extends Shapes>(state: MergedState, shapes: S): UpdatedRecordReader<S> => {
  const kinds = new Map<string, KindCache>()
  const conflicts = createOpenConflicts(state)
  const cacheOf = (kind: string): KindCache => {
    let cache = kinds.get(kind)
    if (!cache) kinds.set(kind, (cache = { read: new Map(), all: undefined, indexes: new Map() }))
    return cache
  }
  const readOne = (kind: string, id: RecordId): ReadOne | undefined => {
    const cache = cacheOf(kind)
    const present = cache.read.get(id)
    if (present) return present
    const stored = recordOf(state, kind, id)
    const shape = shapes[kind]
    if (!stored || !shape) return undefined
    const { content, incomplete } = readRecord(shape, stored.fields)
    const one: ReadOne = { record: Object.assign(content, { id }), incomplete }
    cache.read.set(id, one)
    return one
  }
  const readAll = (kind: string): readonly AnyRecord[] => {
    const cache = cacheOf(kind)
    if (cache.all) return cache.all
    const all: AnyRecord[] = []
    for (const { id } of recordsOf(state, kind)) {
      const one = readOne(kind, id)
      if (one) all.push(one.record)
    }
    return (cache.all = all)
  }
  const indexOf = (kind: string, field: string): RecordIndex => {
    const { indexes } = cacheOf(kind)
    let index = indexes.get(field)
    if (index) return index
    indexes.set(field, (index = createRecordIndex(shapes[kind] ?? {}, field)))
    for (const { id, fields } of recordsOf(state, kind)) index.put(id, fields)
    return index
  }
  const readBy = (kind: string, field: string, value: IndexedValue): readonly AnyRecord[] => {
    const records: AnyRecord[] = []
    const { read } = cacheOf(kind)
    for (const id of indexOf(kind, field).find(value)) {
      const one = read.get(id) ?? readOne(kind, id)
      if (one) records.push(one.record)
    }
    return records
  }
  const noticed = (touched: readonly TouchedRecord[]): void => {
    conflicts.noticed(touched)
    for (const { record: kind, id } of touched) {
      const cache = kinds.get(kind)
      if (!cache) continue
      cache.read.delete(id)
      cache.all = undefined
      if (cache.indexes.size === 0) continue
      const now = recordOf(state, kind, id)?.fields
      for (const index of cache.indexes.values()) index.put(id, now)
    }
  }
  // The border between stored and typed: what `readRecord` made by shape K is the content of K.
  const reader: UpdatedRecordReader<S> = {
    find: (kind, id) => readOne(kind, id)?.record as RecordIn<S, typeof kind> | undefined,
    all: (kind) => readAll(kind) as readonly RecordIn<S, typeof kind>[],
    by: (kind, field, value) => readBy(kind, field, value) as readonly RecordIn<S, typeof kind>[],
    incomplete: (kind, id) => readOne(kind, id)?.incomplete ?? [],
    conflicts: conflicts.all,
    conflictsOf: (kind, id) => conflictsOfRecord(state, kind, id),
    isErased: (id) => isErased(state, id),
    linked: (id) => [id],
    get apart() {
      return reader
    },
    noticed,
    forgetAll: () => {
      kinds.clear()
      conflicts.forgetAll()
    },
  }
  return reader
}

type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: RecordId }

interface ReadOne {
  readonly record: AnyRecord
  readonly incomplete: readonly string[]
}

interface KindCache {
  readonly read: Map<RecordId, ReadOne>
  all: readonly AnyRecord[] | undefined
  readonly indexes: Map<string, RecordIndex>
}
