import type { FieldValue } from '#kernel/FieldValue.ts'

/**
 * How one field of a record is read back. Records come from other devices, perhaps of another version, so nothing is
 * trusted: a value that is not readable counts as absent, and the record is shown as incomplete rather than dropped.
 */
export interface Field<T> {
  /** One value under the field's own name (an answer among them), or one value per element under `field/element` (these merge one by one). */
  readonly kind: 'single' | 'answer' | 'elements'
  readonly read: (value: FieldValue) => T | undefined
  readonly absent: T
  /** Whether a record without this field is incomplete. */
  readonly required: boolean
}

export type Shape = Readonly<Record<string, Field<unknown>>>

/** The typed content of a record with this shape. */
export type ContentOf<S extends Shape> = { readonly [Name in keyof S]: S[Name] extends Field<infer T> ? T : never }

/** Field values by their stored name, as the merge shows them. */
export type StoredFields = Readonly<Record<string, FieldValue>>

export interface ReadRecord<S extends Shape> {
  readonly content: ContentOf<S>
  /** Names of required fields that are missing, and of fields whose value could not be read. */
  readonly incomplete: readonly string[]
}

/** The separator between a field and one of its elements in a stored name. */
export const ELEMENT_MARK = '/'

/** Reads a record's stored fields by its shape. Fields that the shape does not know are left alone: they may be of a newer version. */
export const readRecord = <S extends Shape>(shape: S, stored: StoredFields): ReadRecord<S> => {
  const content: Record<string, unknown> = {}
  const incomplete: string[] = []
  const elements = elementsByField(stored)
  for (const name in shape) {
    const field = shape[name]
    if (field === undefined) continue
    if (field.kind === 'elements') {
      const given = elements.get(name)
      content[name] = given === undefined ? field.absent : (field.read(given) ?? field.absent)
      continue
    }
    const value = stored[name]
    const read = value === undefined || value === null ? undefined : field.read(value)
    if (read === undefined && (field.required || (value !== undefined && value !== null))) incomplete.push(name)
    content[name] = read ?? field.absent
  }
  return { content: content as ContentOf<S>, incomplete }
}

/** One walk over the stored names: thousands of records are read when a counter opens. */
const elementsByField = (stored: StoredFields): ReadonlyMap<string, Record<string, FieldValue>> => {
  const byField = new Map<string, Record<string, FieldValue>>()
  for (const storedName in stored) {
    const mark = storedName.indexOf(ELEMENT_MARK)
    const value = stored[storedName]
    if (mark < 0 || value === undefined || value === null) continue
    const field = storedName.slice(0, mark)
    const elements = byField.get(field)
    if (elements) elements[storedName.slice(mark + 1)] = value
    else byField.set(field, { [storedName.slice(mark + 1)]: value })
  }
  return byField
}
