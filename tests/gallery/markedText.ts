/** Signs without a shape: the page shows the text as it is, and whoever reads the page can tell which key it came from. */
const OPEN = 0xe0100
const CLOSE = 0xe0101
const DIGITS = 0xe0110
const BASE = 128

const isMark = (point: number): boolean => point >= OPEN && point < DIGITS + BASE

/** A text between marks that name it by a number. */
export const markedText = (text: string, index: number): string =>
  String.fromCodePoint(OPEN, DIGITS + Math.floor(index / BASE), DIGITS + (index % BASE)) + text + String.fromCodePoint(CLOSE)

/** Where marks begin and end in a text, in order; `at` counts UTF-16 units, as ranges of a page do. */
export interface Mark {
  readonly kind: 'open' | 'close'
  readonly index: number
  readonly at: number
}

export const marksIn = (text: string): readonly Mark[] => {
  const marks: Mark[] = []
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at) ?? 0
    if (point === OPEN) {
      const [high = DIGITS, low = DIGITS] = [text.codePointAt(at + 2), text.codePointAt(at + 4)]
      marks.push({ kind: 'open', index: (high - DIGITS) * BASE + low - DIGITS, at: at + 6 })
      at += 6
    } else {
      if (point === CLOSE) marks.push({ kind: 'close', index: -1, at })
      at += point > 0xffff ? 2 : 1
    }
  }
  return marks
}

/** The text that a person sees. */
export const withoutMarks = (text: string): string =>
  Array.from(text)
    .filter((letter) => !isMark(letter.codePointAt(0) ?? 0))
    .join('')
