import { findCutTexts } from '#tests/gallery/page/findCutTexts.ts'
import { findNoGlyphs } from '#tests/gallery/page/findNoGlyphs.ts'
import { findOverflow } from '#tests/gallery/page/findOverflow.ts'
import { findOverlaps } from '#tests/gallery/page/findOverlaps.ts'
import { findPlaces } from '#tests/gallery/page/findPlaces.ts'
import { settled } from '#tests/gallery/page/settled.ts'
import { textLinesIn } from '#tests/gallery/page/textLines.ts'
import { frontOf, whereIs } from '#tests/gallery/page/visible.ts'

/** What the gallery asks of the page it looks at; put into every page before the app starts. */
const galleryPage = {
  settled,
  findPlaces: () => findPlaces(frontOf(document)),
  /** `fields`: whether the words that stand in a field of one line, which can not grow, are held to its width. */
  inspect: async ({ fields }: { readonly fields: boolean }) => {
    const front = frontOf(document)
    const texts = textLinesIn(front)
    const faults = [...findOverflow(front, fields), ...findCutTexts(texts), ...findOverlaps(front, texts), ...(await findNoGlyphs(texts))]
    // One fault is told once, however many lines of a text it is seen on.
    return [...new Map(faults.map((fault) => [`${fault.kind} ${fault.text} ${fault.where}`, fault])).values()]
  },
  /** Texts whose letters may come from another font than was looked at before, by what decides on their font. */
  lettersToLookAt: () => {
    const front = frontOf(document)
    return textLinesIn(front).map(({ text, element }) => {
      const { fontFamily, fontWeight } = getComputedStyle(element)
      return {
        text,
        where: whereIs(element),
        letters: [...new Set(text)].join(''),
        face: `${fontWeight} ${fontFamily} ${element.closest('[lang]')?.getAttribute('lang') ?? ''}`,
      }
    })
  },
  elementOf: (index: number) => textLinesIn(frontOf(document))[index]?.element,
}

export type GalleryPage = typeof galleryPage

Object.assign(globalThis, { galleryPage })
