import { marksIn } from '#tests/gallery/markedText.ts'
import { isSeen } from '#tests/gallery/page/visible.ts'

/** Where the text of a key stands on the page, by the number of its mark. */
export interface Place {
  readonly index: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const SPOKEN = ['aria-label', 'placeholder', 'title', 'alt'] as const

/** Every marked text that is seen, and the things that carry one for a screen reader. */
export const findPlaces = (root: Element): readonly Place[] => [...placesOfTexts(root), ...placesOfNames(root)]

const placesOfTexts = (root: Element): readonly Place[] => {
  const places: Place[] = []
  const open: { readonly index: number; readonly node: Node; readonly at: number }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { kind, index, at } of marksIn(node.nodeValue ?? '')) {
      if (kind === 'open') open.push({ index, node, at })
      else {
        const begun = open.pop()
        if (begun === undefined) continue
        const range = document.createRange()
        range.setStart(begun.node, begun.at)
        range.setEnd(node, at)
        places.push(...placeOf(begun.index, range.getBoundingClientRect(), node.parentElement))
      }
    }
  }
  return places
}

const placesOfNames = (root: Element): readonly Place[] =>
  [...root.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join())].flatMap((element) =>
    SPOKEN.flatMap((name) =>
      marksIn(element.getAttribute(name) ?? '')
        .filter(({ kind }) => kind === 'open')
        .flatMap(({ index }) => placeOf(index, element.getBoundingClientRect(), element)),
    ),
  )

/** What is only for the ear, or in a closed list, is shown by what is seen around it. */
const placeOf = (index: number, rect: DOMRect, element: Element | null): readonly Place[] => {
  let above = element
  while (above !== null && !isSeen(above) && above !== document.body) above = above.parentElement
  if (above === null || above === document.body) return []
  const box = above === element && rect.width > 1 && rect.height > 1 ? rect : above.getBoundingClientRect()
  if (box.width <= 1 || box.height <= 1) return []
  return [{ index, left: box.left + scrollX, top: box.top + scrollY, width: box.width, height: box.height }]
}
