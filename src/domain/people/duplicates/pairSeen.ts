import type { Resident } from '#domain/people/resident.ts'
import { COMPARED_FIELDS } from '#domain/people/duplicates/likeness.ts'

/**
 * A number for what two files say in the fields that make people alike. It is the same as long as none of them changes, and says nothing of
 * a person by itself (32 bits of a whole), so it may stay when a file is erased.
 */
export const pairSeen = (one: Resident, other: Resident): string => {
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  const text = JSON.stringify([first, second].map((file) => COMPARED_FIELDS.map((field) => file[field] ?? null)))
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
