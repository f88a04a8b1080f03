import { isSeen } from '#tests/gallery/page/visible.ts'

/** A text node that is seen, with the box of each of its lines. */
export interface TextLines {
  readonly text: string
  readonly element: Element
  readonly lines: readonly DOMRect[]
}

const SILENT = new Set(['script', 'style', 'noscript', 'option', 'template', 'textarea'])

export const textLinesIn = (root: Element): readonly TextLines[] => {
  const found: TextLines[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.nodeValue?.trim() ?? ''
    if (element === null || text === '' || SILENT.has(element.localName) || !isSeen(element)) continue
    range.selectNodeContents(node)
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
    if (lines.length > 0) found.push({ text, element, lines })
  }
  return found
}

/** The part of a line's box in which letters stand: fonts ask for more above and below than most letters need. */
export const inkOf = ({ left, right, top, height }: DOMRect): { left: number; right: number; top: number; bottom: number } => ({
  left,
  right,
  top: top + height * 0.2,
  bottom: top + height * 0.8,
})
