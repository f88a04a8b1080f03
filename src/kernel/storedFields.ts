import { sameValue } from '#kernel/FieldValue.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { ELEMENT_MARK } from '#kernel/Shape.ts'
import type { ContentOf, Field, Shape, StoredFields } from '#kernel/Shape.ts'

/** A field that its own shape could not read back: an unknown word, a number out of bounds, a name the shape does not have. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly field: string
}

/** One stored field to write. `saw` is what the person had on screen, when that is known. A removed value or element is null. */
export interface FieldStep {
  readonly field: string
  readonly value: FieldValue
  readonly saw?: FieldValue
}

/** A record's content as the merge stores it: one value a field, one value an element of a set or map. Empty values are left out. */
export const toStored = <S extends Shape>(shape: S, content: Partial<ContentOf<S>>): Result<StoredFields, Unreadable> => {
  const stored: Record<string, FieldValue> = {}
  for (const [name, value] of Object.entries(content)) {
    const parts = storedParts(shape[name], name, value)
    if (!parts) return err({ kind: 'unreadable', field: name })
    for (const [part, partValue] of parts) if (partValue !== null) stored[part] = partValue
  }
  return ok(stored)
}

/**
 * What to write so that a record becomes as `set` says. Sets and maps are given whole and change element by element.
 * With `saw`, a field left as it was on screen is left alone, whatever another laptop made of it meanwhile.
 */
export const changedFields = <S extends Shape>(
  shape: S,
  before: ContentOf<S>,
  set: Partial<ContentOf<S>>,
  saw: Partial<ContentOf<S>> = {},
): Result<readonly FieldStep[], Unreadable> => {
  const steps: FieldStep[] = []
  const seen: Readonly<Record<string, unknown>> = saw
  const present: Readonly<Record<string, unknown>> = before
  for (const [name, value] of Object.entries(set)) {
    const wasSeen = name in seen
    const after = storedParts(shape[name], name, value)
    const basis = storedParts(shape[name], name, wasSeen ? seen[name] : present[name])
    if (!after || !basis) return err({ kind: 'unreadable', field: name })
    for (const part of new Set([...basis.keys(), ...after.keys()])) {
      const from = basis.get(part) ?? null
      const to = after.get(part) ?? null
      if (!sameValue(from, to)) steps.push(wasSeen ? { field: part, value: to, saw: from } : { field: part, value: to })
    }
  }
  return ok(steps)
}

/** By stored name; undefined when the field can not hold that value. What is stored is what the field reads, so that it reads the same again. */
const storedParts = (field: Field<unknown> | undefined, name: string, value: unknown): ReadonlyMap<string, FieldValue> | undefined => {
  if (!field) return undefined
  switch (field.kind) {
    case 'elements': {
      const given = elementsOf(value)
      const kept = given && elementsOf(field.read(given))
      if (!given || !kept || Object.keys(kept).length < Object.keys(given).length) return undefined
      return new Map(Object.entries(kept).map(([element, word]) => [name + ELEMENT_MARK + element, word]))
    }
    case 'answer':
      return storedPart(field, name, storedAnswer(value))
    case 'single':
      return storedPart(field, name, value === undefined || value === '' ? null : plainValue(value))
  }
}

const storedPart = (field: Field<unknown>, name: string, value: FieldValue | undefined): ReadonlyMap<string, FieldValue> | undefined => {
  if (value === undefined) return undefined
  if (value === null) return new Map([[name, null]])
  const read = field.read(value)
  if (read === undefined) return undefined
  const kept = field.kind === 'answer' ? value : plainValue(read)
  return kept === undefined ? undefined : new Map([[name, kept]])
}

/** "Not asked" is stored as nothing at all; see `answer` in fields.ts for the other two. */
const storedAnswer = (value: unknown): FieldValue | undefined => {
  if (value === undefined) return null
  if (!isObject(value)) return undefined
  if (value['kind'] === 'notAsked') return null
  if (value['kind'] === 'declined') return { declined: true }
  return value['kind'] === 'given' ? plainValue(value['value']) : undefined
}

/** A set is given as a list of words, a map as an object of words or numbers. */
const elementsOf = (value: unknown): Readonly<Record<string, FieldValue>> | undefined => {
  const isSet = Array.isArray(value)
  if (value !== undefined && !isSet && !isObject(value)) return undefined
  const elements: Record<string, FieldValue> = {}
  for (const [key, word] of Object.entries(value ?? {})) {
    if (word === undefined) continue
    if (typeof word !== 'string') {
      if (isSet || typeof word !== 'number') return undefined
      elements[key] = word
      continue
    }
    elements[isSet ? word : key] = isSet ? true : word
  }
  return elements
}

/** The value as plain data without holes; undefined when it is no data (a function, NaN). */
const plainValue = (value: unknown): FieldValue | undefined => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (Array.isArray(value)) {
    const items = value.map(plainValue)
    return items.every((item) => item !== undefined) ? items : undefined
  }
  if (!isObject(value)) return undefined
  const plain: Record<string, FieldValue> = {}
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined) continue
    const kept = plainValue(part)
    if (kept === undefined) return undefined
    plain[name] = kept
  }
  return plain
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
