import { latinDigits } from '#kernel/latinDigits.ts'
import { ARABIC_SOUNDS } from '#domain/people/names/arabicSounds.ts'
import { CYRILLIC_SOUNDS } from '#domain/people/names/cyrillicSounds.ts'
import { ethiopicSound } from '#domain/people/names/ethiopicSounds.ts'
import { latinReadings } from '#domain/people/names/latinSounds.ts'

/**
 * How a written word of a name may be said, in the signs of `soundDistance.ts`: محمد, Mohammed and Мохаммед come near each other here.
 * Usually one reading, a few where spelling habits differ. For comparing only, never for storing or showing. A script without a table
 * keeps its letters, so that a name in it is still found in it.
 */
export const nameReadings = (word: string): readonly string[] => {
  const plain = latinDigits(word).toLowerCase().normalize('NFKC').replace(SILENT, '')
  const readings = LATIN.test(plain) ? latinReadings(plain) : endings(plain).map(sounded)
  const settledOnes = readings.map(settled)
  return [...new Set([...settledOnes, ...settledOnes.map(withoutArticle)])].filter((reading) => reading !== '')
}

const sounded = (word: string): string =>
  Array.from(word)
    .map((letter) => ARABIC_SOUNDS[letter] ?? CYRILLIC_SOUNDS[letter] ?? ethiopicSound(letter) ?? letter)
    .join('')

/** The last letter of Fatima is written two ways in Arabic letters and said a; of Hayat it is said t, and of Abdullah h. */
const endings = (word: string): readonly string[] => {
  if (word.endsWith('ة')) return [word, `${word.slice(0, -1)}ت`]
  return /[هہ]$/u.test(word) ? [word, `${word.slice(0, -1)}ا`] : [word]
}

const LATIN = /\p{Script=Latin}/u

/** Vowel marks, tatweel, joiners, and every kind of apostrophe: typed by some and left out by most. */
const SILENT = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640'`´ʹʻʼʽʾʿ‘’ˈ\p{Cf}]/gu

/** Letters written double are said once; d and zh together are one sound; an h after a last a or e is not heard. */
const settled = (sounds: string): string =>
  sounds
    .replace(/dZ|tJ|dJ/gu, 'J')
    .replace(/tS/gu, 'C')
    .replace(/dz/gu, 'z')
    .replace(/ts/gu, 's')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?<=.[ae])h$/u, '')

/** The Arabic article grown together with a name: Alrashid, الراشد. */
const withoutArticle = (sounds: string): string => sounds.replace(/^[aeu]l(?=.{4})/u, '')
