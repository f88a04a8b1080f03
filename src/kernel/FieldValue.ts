/** What a field of a record can hold: plain data that survives writing down and reading back. Numbers are finite. */
export type FieldValue = null | boolean | number | string | readonly FieldValue[] | { readonly [name: string]: FieldValue }

/** Equal content; the order of an object's names does not matter. */
export const sameValue = (a: FieldValue, b: FieldValue): boolean => {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index] ?? null))
  }
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => name in b && sameValue(a[name] ?? null, b[name] ?? null))
}

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value)
