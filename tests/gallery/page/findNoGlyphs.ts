import type { Fault } from '#tests/gallery/Fault.ts'
import type { TextLines } from '#tests/gallery/page/textLines.ts'
import { whereIs } from '#tests/gallery/page/visible.ts'

/** No letter is this one, so no font has it: what is drawn for it is drawn for every letter that is missing. */
const NO_LETTER = '\u{10FFFE}'
const SIDE = 32

const drawn = new Map<string, string>()

/** Letters for which no font has a shape: a box is drawn instead. */
export const findNoGlyphs = async (texts: readonly TextLines[]): Promise<readonly Fault[]> => {
  // A page may draw a letter before a drawing beside it can: a font that comes in parts is fetched for who asks.
  await Promise.all(texts.map(({ text, element }) => document.fonts.load(fontOf(element), text)))
  return texts.flatMap(({ text, element }) => {
    const font = fontOf(element)
    const box = pictureOf(NO_LETTER, font)
    const missing = [...new Set(text)].filter((letter) => letter.trim() !== '' && pictureOf(letter, font) === box)
    return missing.length === 0 ? [] : [{ kind: 'noGlyph', text: `${missing.join(' ')} in ${text.slice(0, 50)}`, where: whereIs(element) }]
  })
}

const fontOf = (element: Element): string => {
  const { fontFamily, fontWeight } = getComputedStyle(element)
  return `${fontWeight} 20px ${fontFamily}`
}

const pictureOf = (letter: string, font: string): string => {
  const known = drawn.get(font + letter)
  if (known !== undefined) return known
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = SIDE
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) throw new Error('This browser does not draw')
  pen.font = font
  pen.fillText(letter, 4, 24)
  const picture = pen
    .getImageData(0, 0, SIDE, SIDE)
    .data.filter((_, index) => index % 4 === 3)
    .join()
  drawn.set(font + letter, picture)
  return picture
}
