/** The first laptop of a counter. */
export const FIRST_LETTER = 'A'

const LETTERS = 26

/**
 * The letter that the next laptop gets which this one lets in; it stands before the numbers of its tickets. Two laptops may let others in
 * without knowing of each other, so all but the first put their own letter in front: no two ever give the same.
 */
export const nextDeviceLetter = (own: string, given: number): string => {
  if (own === FIRST_LETTER && given < LETTERS - 1) return letterAt(given + 1)
  const rest = own === FIRST_LETTER ? given - (LETTERS - 1) : given
  return own + 'Z'.repeat(Math.floor(rest / (LETTERS - 1))) + letterAt(rest % (LETTERS - 1))
}

const letterAt = (at: number): string => String.fromCharCode(FIRST_LETTER.charCodeAt(0) + at)
