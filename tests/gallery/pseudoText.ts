/** What i18next fills in, and tags: they stay as they are. */
const KEPT = /(\{\{[^{}]*\}\}|\$t\([^()]*\)|<\/?[A-Za-z0-9]+\s*\/?>)/u
/** Shorter ones are often no words, as in `uu:mm`. */
const WORD = /[\p{L}\p{M}]{3,}/gu
const LETTER = /[\p{L}\p{M}]/gu

/** Letters with signs from the further ranges of the bundled fonts. */
const WITH_SIGNS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ê',
  i: 'î',
  o: 'ö',
  u: 'ů',
  n: 'ň',
  s: 'ş',
  c: 'ç',
  z: 'ž',
  y: 'ý',
  g: 'ğ',
}

/** The longest word that a language of the registry might bring; a longer one is a name, and names may be broken off. */
const LONGEST_WORD = 28

/**
 * A text as a language with longer words than any of ours would have it: twice as long, in words that can not be broken. Made from
 * the text by rule, so that a screen that has room for it has room for a translation nobody has made yet.
 */
export const pseudoText = (text: string): string =>
  text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : lengthened(part)))
    .join('')

const lengthened = (part: string): string => {
  const longer = part.replace(WORD, longWord)
  const letters = part.match(LETTER) ?? []
  const missing = 2 * letters.length - (longer.match(LETTER) ?? []).length
  // Long words are not doubled, and short ones not at all; what the text then lacks follows in a word of its own.
  if (missing < 4 || longer === part) return longer
  const filler = longWord(letters.join('').toLowerCase().slice(0, missing)).slice(0, Math.min(missing, LONGEST_WORD))
  return longer.replace(/(?=[\s\p{P}]*$)/u, ` ${filler}`)
}

const longWord = (word: string): string => {
  const letters = Array.from(word)
  const room = Math.max(0, LONGEST_WORD - letters.length)
  return (
    word +
    letters
      .slice(0, room)
      .map((letter) => WITH_SIGNS[letter.toLowerCase()] ?? letter.toLowerCase())
      .join('')
  )
}
