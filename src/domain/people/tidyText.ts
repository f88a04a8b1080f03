/**
 * Free text as it is stored: NFC, without characters that nobody can see but that change how its surroundings are read (controls,
 * direction marks). Joiners stay: Persian, Kurdish and emoji need them. Line ends become `\n`; white space at the ends goes.
 */
export const tidyText = (text: string): string =>
  text
    .replace(HALF_CHARACTERS, '')
    .replace(LINE_ENDS, '\n')
    .replace(TABS, ' ')
    .replace(INVISIBLE, '')
    .replace(MANY_EMPTY_LINES, '\n\n')
    .trim()
    .normalize('NFC')

/** Text of one line, such as a name: white space within is one space. */
export const tidyLine = (text: string): string => tidyText(text).replace(SPACES, ' ')

/** Whether nothing in it can be seen. */
export const isBlank = (text: string): boolean => !SEEN.test(text)

/** Half of a surrogate pair is no character and can not be written as UTF-8. */
const HALF_CHARACTERS = /\p{Surrogate}/gu

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu
const TABS = /\t/gu

/**
 * C0 and C1 controls but the line feed; zero-width space and no-break space, word joiner; the direction marks, embeddings, overrides and
 * isolates (Unicode TR 9, "Trojan Source").
 */
// eslint-disable-next-line no-control-regex -- taking them out is the point
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu

const MANY_EMPTY_LINES = /\n(?:[ ]*\n){2,}/gu
const SPACES = /\s+/gu
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u
