import type { Fault } from '#tests/gallery/Fault.ts'
import { inkOf } from '#tests/gallery/page/textLines.ts'
import type { TextLines } from '#tests/gallery/page/textLines.ts'
import { whereIs } from '#tests/gallery/page/visible.ts'

/** Half a pixel is the rounding of a browser; one is what nobody sees. */
const NOBODY_SEES = 1

type Sides = ReturnType<typeof inkOf>

/** Texts that are cut off by a box around them, that run over the edge of theirs, or that stand beyond the window. */
export const findCutTexts = (texts: readonly TextLines[]): readonly Fault[] =>
  texts.flatMap((text) => {
    const faults = text.lines.flatMap((line) => faultOf(text.element, inkOf(line)) ?? [])
    const worst = faults.toSorted((a, b) => b.by - a.by)[0]
    return worst === undefined ? [] : [{ ...worst, by: Math.round(worst.by), text: text.text.slice(0, 60), where: whereIs(text.element) }]
  })

type Found = { readonly kind: 'cut' | 'spilled' | 'outside'; readonly by: number }

const faultOf = (element: Element, ink: Sides): Found | undefined => {
  let boxed = false
  let [acrossFree, downFree] = [false, false]
  for (const box of boxesAround(element)) {
    const style = getComputedStyle(box)
    const { overflowX, overflowY } = style
    const rect = box.getBoundingClientRect()
    const across = Math.max(rect.left - ink.left, ink.right - rect.right)
    const down = Math.max(rect.top - ink.top, ink.bottom - rect.bottom)
    if (!acrossFree && cuts(overflowX) && across > NOBODY_SEES) return { kind: 'cut', by: across }
    if (!downFree && cuts(overflowY) && down > NOBODY_SEES) return { kind: 'cut', by: down }
    // What can be pushed into sight is not lost; whether it ought to be pushed is another fault.
    acrossFree ||= scrolls(overflowX)
    downFree ||= scrolls(overflowY)
    if (!boxed && isDrawn(style) && style.display !== 'inline') {
      boxed = true
      if (!acrossFree && across > NOBODY_SEES) return { kind: 'spilled', by: across }
      if (!downFree && down > NOBODY_SEES) return { kind: 'spilled', by: down }
    }
    if (style.position === 'fixed') break
  }
  const beyond = Math.max(-ink.left, ink.right - document.documentElement.clientWidth)
  return !acrossFree && beyond > NOBODY_SEES ? { kind: 'outside', by: beyond } : undefined
}

/** The elements that can cut off a text: one that is taken out of the flow escapes those above that hold nothing fast. */
const boxesAround = (element: Element): readonly Element[] => {
  const boxes: Element[] = []
  let escaping = false
  for (let above: Element | null = element; above !== null && above !== document.body; above = above.parentElement) {
    const { position } = getComputedStyle(above)
    if (escaping && position === 'static') continue
    boxes.push(above)
    escaping = position === 'absolute'
  }
  return boxes
}

const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll'

/** Whether a box has an edge that a person sees. */
const isDrawn = ({ backgroundColor, borderTopWidth, borderBottomWidth, borderTopColor }: CSSStyleDeclaration): boolean =>
  !isClear(backgroundColor) || (borderTopWidth !== '0px' && borderBottomWidth !== '0px' && !isClear(borderTopColor))

const isClear = (colour: string): boolean => colour === 'transparent' || /(, 0|\/ 0)\)$/u.test(colour)
