import { consonantBits, soundDistance, soundsOf } from '#domain/people/names/soundDistance.ts'
import type { Sounds } from '#domain/people/names/soundDistance.ts'
import { nameReadings } from '#domain/people/names/nameReadings.ts'

/** One word of a name, made ready to compare with thousands of others. */
export interface NameWord {
  /** As folded for comparing letter by letter. */
  readonly folded: string
  readonly readings: readonly Reading[]
}

interface Reading {
  readonly sounds: Sounds
  readonly bits: number
  readonly consonants: number
}

export const nameWord = (folded: string, typed: string = folded): NameWord => ({
  folded,
  readings: nameReadings(typed).map((reading) => {
    const sounds = soundsOf(reading)
    return { sounds, bits: consonantBits(sounds), consonants: reading.replace(/[aeiouh]/gu, '').length }
  }),
})

/**
 * How far a word as it was typed is from a word of a name: 0 the same letters, then by ear or the beginning of the same letters,
 * and infinity for another name. What may differ grows with the number of consonants: of two, none may be another.
 */
export const wordDistance = (typed: NameWord, name: NameWord, isWhole = false): number => {
  if (typed.folded === name.folded) return 0
  if (!isWhole && name.folded.startsWith(typed.folded)) return 0.2 + 0.03 * (name.folded.length - typed.folded.length)
  let best = Infinity
  for (const one of typed.readings) {
    const limits = { most: mostApart(one.consonants), ...(isWhole ? {} : { asBeginning: BEGINNING }) }
    for (const other of name.readings) {
      if (isFarApart(one, other)) continue
      const distance = BY_EAR + soundDistance(one.sounds, other.sounds, limits)
      if (distance < best) best = distance
    }
  }
  return best
}

/** The same letters go before the same sounds. */
const BY_EAR = 0.15
const BEGINNING = (left: number): number => 0.2 + 0.03 * Math.max(0, left)

const mostApart = (consonants: number): number => Math.min(MOST_APART[consonants] ?? 1.7, 1.7)

/** By the number of consonants typed. */
const MOST_APART = [0.2, 0.4, 0.7, 1, 1.3, 1.5]

/** Two kinds of consonant that the other has none of, or three consonants more, are more than anybody mistypes. */
const isFarApart = (typed: Reading, name: Reading): boolean => {
  const missing = typed.bits & ~name.bits
  return (missing & (missing - 1)) !== 0 || typed.consonants > name.consonants + 2
}
