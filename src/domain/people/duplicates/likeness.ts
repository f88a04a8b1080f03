import { foldText } from '#kernel/foldText.ts'
import { latinDigits } from '#kernel/latinDigits.ts'
import { nameWord, wordDistance } from '#domain/people/names/nameWord.ts'
import type { NameWord } from '#domain/people/names/nameWord.ts'
import { nameWords } from '#domain/people/names/nameWords.ts'
import type { Resident } from '#domain/people/resident.ts'

/** What two files are compared by. Gender is for figures only, and where somebody comes from is not kept. */
export const COMPARED_FIELDS = ['callName', 'secondInitial', 'phone', 'bornAbout', 'interfaceLanguage', 'ageGroup'] as const
export type ComparedField = (typeof COMPARED_FIELDS)[number]

/** How much two files look like one person's, and why: what agrees and what differs. What one of them does not say counts for neither. */
export interface Likeness {
  readonly score: number
  readonly agrees: readonly ComparedField[]
  readonly differs: readonly ComparedField[]
}

/**
 * From here on a pair is found by itself. The more people there are, the more of them agree by chance, so the more must agree: weights are
 * logarithms of how rare it is to agree.
 */
export const findAt = (people: number): number => Math.log10(people + 50) + 0.25

/** Somebody who stands at the desk can be asked, so less is enough. */
export const askAt = (people: number): number => findAt(people) - 0.75

/** A file made ready to compare with many. */
export interface ComparedFile {
  readonly file: Resident
  readonly words: readonly NameWord[]
  readonly phone: string
}

export const comparedFile = (file: Resident): ComparedFile => ({
  file,
  words: nameWords(file.callName).map((word) => nameWord(foldText(word), word.toLowerCase())),
  phone: digitsOf(file.phone),
})

/**
 * Weighs two files. `bearers` is how many of `people` bear a name like this one: that two people are called Mohammed says little, that two
 * are called Zarghuna says much. The name alone, or the year alone, is never enough.
 */
export const likeness = (
  one: ComparedFile,
  other: ComparedFile,
  rarity: { readonly bearers: number; readonly people: number },
): Likeness => {
  const parts: readonly (readonly [ComparedField, number])[] = [
    ['callName', nameWeight(one.words, other.words) * rarityWeight(rarity)],
    ['secondInitial', initialWeight(one.file.secondInitial, other.file.secondInitial)],
    ['phone', one.phone === '' || other.phone === '' ? 0 : one.phone === other.phone ? 3 : -0.3],
    ['bornAbout', yearWeight(one.file.bornAbout, other.file.bornAbout)],
    ['interfaceLanguage', languageWeight(one.file, other.file)],
    ['ageGroup', one.file.ageGroup && other.file.ageGroup && one.file.ageGroup !== other.file.ageGroup ? -1 : 0],
  ]
  return {
    score: parts.reduce((sum, [, weight]) => sum + weight, 0),
    agrees: parts.filter(([, weight]) => weight > 0).map(([field]) => field),
    differs: parts.filter(([, weight]) => weight < 0).map(([field]) => field),
  }
}

/** 1 for the same words by ear, in any order and of any script; less where they are only near; minus where a word is another. */
const nameWeight = (one: readonly NameWord[], other: readonly NameWord[]): number => {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  if (fewer.length === 0) return 0
  const distances = fewer.map((word) => Math.min(...more.map((candidate) => nearest(word, candidate))))
  const worst = Math.max(...distances)
  if (worst === Infinity) return NAMES_DIFFER
  return worst < 0.4 ? 1 : worst < 0.8 ? 0.85 : 0.65
}

const NAMES_DIFFER = -0.5

const nearest = (one: NameWord, other: NameWord): number => Math.min(wordDistance(one, other, true), wordDistance(other, one, true))

/** Between 1.3 for one in twenty and 3.2 for a name that nobody else has among thousands; a small counter can not tell which names are rare. */
const rarityWeight = ({ bearers, people }: { readonly bearers: number; readonly people: number }): number =>
  -Math.log10((bearers + 2) / (people + 200))

const initialWeight = (one: string, other: string): number => {
  if (one === '' || other === '') return 0
  return nearest(nameWord(foldText(one), one.toLowerCase()), nameWord(foldText(other), other.toLowerCase())) < 0.5 ? 0.8 : -1.2
}

/** A year is a guess, so one beside it agrees a little less; 1 January and "about" are in many papers. */
const yearWeight = (one: number | undefined, other: number | undefined): number => {
  if (one === undefined || other === undefined) return 0
  const apart = Math.abs(one - other)
  return apart === 0 ? 1 : apart === 1 ? 0.6 : apart <= 3 ? -0.3 : -1.5
}

const languageWeight = (one: Resident, other: Resident): number => {
  if (one.interfaceLanguage === undefined || other.interfaceLanguage === undefined) return 0
  if (one.interfaceLanguage === other.interfaceLanguage) return 0.7
  const speaks = one.interfaceLanguage in other.spoken || other.interfaceLanguage in one.spoken
  return speaks ? 0 : -0.8
}

const LAST_DIGITS = 9

/** The digits that are the same however the number is dialled. */
const digitsOf = (phone: string): string => {
  const digits = latinDigits(phone).replace(/\D/gu, '')
  return digits.length < LAST_DIGITS - 1 ? '' : digits.slice(-LAST_DIGITS)
}
