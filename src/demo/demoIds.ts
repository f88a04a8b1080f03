import type { RecordId } from '#kernel/RecordId.ts'
import type { SeededRandom } from '#demo/seededRandom.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** 128 drawn bits. */
export const drawnId = (random: SeededRandom): RecordId => idOf([0, 0, 0, 0].map(() => random.below(2 ** 32)))

/** The same parts give the same id; good enough within one invented location, where nobody tries to make two parts collide. */
export const demoDerivedId = (parts: readonly string[]): RecordId => {
  const text = JSON.stringify(parts)
  // Four times the FNV-1a hash with other beginnings, each stirred at the end (finaliser of MurmurHash3).
  return idOf([0x811c9dc5, 0x01000193, 0x9e3779b9, 0x7f4a7c15].map((start) => stirred(fnv1a(text, start))))
}

export const hexOf = (random: SeededRandom, length: number): string => Array.from({ length }, () => random.below(16).toString(16)).join('')

const fnv1a = (text: string, start: number): number => {
  let hash = start
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

const stirred = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Base64url of four 32-bit numbers: 21 letters of six bits and one of the two bits that are left. */
const idOf = (quarters: readonly number[]): RecordId => {
  let id = ''
  let bits = 0
  let held = 0
  for (const quarter of quarters) {
    for (let shift = 24; shift >= 0; shift -= 8) {
      held = (held << 8) | ((quarter >>> shift) & 0xff)
      bits += 8
      while (bits >= 6) {
        bits -= 6
        id += LETTERS.charAt((held >>> bits) & 63)
      }
      held &= (1 << bits) - 1
    }
  }
  return (id + LETTERS.charAt((held << (6 - bits)) & 63)) as RecordId
}
