import { sameValue } from '#kernel/FieldValue.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'

/**
 * The fields that somebody changed in a form, with what was on the screen before: only these are written, so that what another
 * laptop wrote in the other fields meanwhile stays.
 */
export const changedOf = <T extends object>(saw: T, now: T): { readonly set: Partial<T>; readonly saw: Partial<T> } => {
  const set: Partial<T> = {}
  const seen: Partial<T> = {}
  for (const name of Object.keys(now) as (keyof T)[]) {
    if (sameValue(plain(saw[name]), plain(now[name]))) continue
    set[name] = now[name]
    seen[name] = saw[name]
  }
  return { set, saw: seen }
}

/** Nothing and undefined are the same in a record. */
const plain = (value: unknown): FieldValue => (value === undefined ? null : (value as FieldValue))
