import type { Fault } from '#tests/gallery/Fault.ts'
import { isSeen, whereIs } from '#tests/gallery/page/visible.ts'

/** A page, or a part of it, that has to be pushed sideways; and the longest word of a closed list or of an empty field that is cut. */
export const findOverflow = (root: Element, fields: boolean): readonly Fault[] => {
  const { scrollWidth, clientWidth } = document.documentElement
  const wide: readonly Fault[] =
    scrollWidth > clientWidth ? [{ kind: 'wide', text: '', where: widestIn(root, clientWidth), by: scrollWidth - clientWidth }] : []
  return [
    ...wide,
    ...[...root.querySelectorAll('*'), root].flatMap((element) => sidewaysOf(element) ?? (fields ? fieldOf(element) : undefined) ?? []),
  ]
}

const widestIn = (root: Element, width: number): string => {
  const beyond = [...root.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return right > width + 1 || left < -1
  })
  const inner = beyond.findLast((element) => !beyond.some((other) => other !== element && element.contains(other)))
  return inner === undefined ? '' : whereIs(inner)
}

const sidewaysOf = (element: Element): Fault | undefined => {
  const by = element.scrollWidth - element.clientWidth
  if (by <= 1 || element === document.body) return undefined
  const { overflowX } = getComputedStyle(element)
  if ((overflowX !== 'auto' && overflowX !== 'scroll') || !isSeen(element)) return undefined
  return { kind: 'sideways', text: element.textContent.trim().slice(0, 60), where: whereIs(element), by }
}

/** What a browser draws inside a field has no text of its own in the page; its width is measured with the field's letters. */
const fieldOf = (element: Element): Fault | undefined => {
  const text = shownIn(element)
  if (text === '' || !isSeen(element)) return undefined
  const { font, paddingLeft, paddingRight } = getComputedStyle(element)
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) return undefined
  pen.font = font
  const by = pen.measureText(text).width - (element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight))
  return by <= 1 ? undefined : { kind: 'cut', text: text.slice(0, 60), where: whereIs(element), by: Math.round(by) }
}

const shownIn = (element: Element): string => {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? ''
  return element instanceof HTMLInputElement && element.value === '' ? element.placeholder : ''
}
