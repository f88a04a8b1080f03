import type { Fault } from '#tests/gallery/Fault.ts'
import { inkOf } from '#tests/gallery/page/textLines.ts'
import type { TextLines } from '#tests/gallery/page/textLines.ts'
import { isSeen, layerOf, whereIs } from '#tests/gallery/page/visible.ts'

interface Area {
  readonly element: Element
  readonly layer: Element | undefined
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="button"], [role="menuitem"], [role="tab"]'

/** Pixels that two may share in either direction: rounding, and letters that lean. */
const SHARED = 2

/** Two texts, or two controls, over each other. */
export const findOverlaps = (root: Element, texts: readonly TextLines[]): readonly Fault[] => [
  ...overlapping(
    texts.flatMap(({ element, text, lines }) => lines.map((line) => seenPart({ element, layer: layerOf(element), text, ...inkOf(line) }))),
  ),
  ...overlapping([...root.querySelectorAll(CONTROLS)].filter(isSeen).map(areaOf).map(seenPart)),
]

/** What is pushed out of the sight of a part that moves on its own lies over nothing. */
const seenPart = (area: Area): Area => {
  let { left, right, top, bottom } = area
  for (let above = area.element.parentElement; above !== null && above !== document.body; above = above.parentElement) {
    if (getComputedStyle(above).overflow === 'visible') continue
    const box = above.getBoundingClientRect()
    left = Math.max(left, box.left)
    right = Math.min(right, box.right)
    top = Math.max(top, box.top)
    bottom = Math.min(bottom, box.bottom)
  }
  return { ...area, left, right, top, bottom }
}

/** A field keeps room within it for a control of its own, such as the cross that empties it. */
const areaOf = (element: Element): Area => {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const { paddingLeft, paddingRight } = getComputedStyle(element)
  const [before, behind] = element instanceof HTMLInputElement ? [Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight)] : [0, 0]
  return { element, layer: layerOf(element), text: nameOf(element), left: left + before, right: right - behind, top, bottom }
}

const nameOf = (element: Element): string => element.textContent.trim() || (element.getAttribute('aria-label') ?? element.localName)

const overlapping = (areas: readonly Area[]): readonly Fault[] => {
  const sorted = areas.toSorted((a, b) => a.top - b.top)
  return sorted.flatMap((one, index) => {
    const faults: Fault[] = []
    for (const other of sorted.slice(index + 1)) {
      if (other.top >= one.bottom - SHARED) break
      const by = Math.min(Math.min(one.right, other.right) - Math.max(one.left, other.left), Math.min(one.bottom, other.bottom) - other.top)
      if (by <= SHARED || one.layer !== other.layer || areOne(one.element, other.element)) continue
      faults.push({
        kind: 'overlap',
        text: `${one.text.slice(0, 30)} × ${other.text.slice(0, 30)}`,
        where: whereIs(other.element),
        by: Math.round(by),
      })
    }
    return faults
  })
}

/** Lines of one text, and a control within another, belong together. */
const areOne = (one: Element, other: Element): boolean => one === other || one.contains(other) || other.contains(one)
