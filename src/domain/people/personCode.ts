/**
 * Letters and digits of a person code. One of each pair that is misread from a paper card is left out (0 and O, 1 I and L, 8 and B, S for
 * 5, Z for 2, G for 6, U and V), and so are vowels, so that no code is a word.
 */
export const PERSON_CODE_LETTERS = '2345679CDFHJKMNPQRTWXY'

/** Letters before and after the dash: 22 ** 5 is 5.1 million codes, enough that a location of thousands rarely draws one twice. */
const PARTS = [2, 3] as const

/** A code such as `K7-3QP`, short enough to say aloud. `dice(n)` draws a whole number from 0 up to but not n. */
export const personCode = (dice: (below: number) => number): string =>
  PARTS.map((length) => Array.from({ length }, () => PERSON_CODE_LETTERS.charAt(dice(PERSON_CODE_LETTERS.length))).join('')).join('-')
