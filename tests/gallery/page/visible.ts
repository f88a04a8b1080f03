/** Only what is in front can be read: an open dialog, or else the page. */
export const frontOf = (page: Document): Element => [...page.querySelectorAll('dialog:modal')].at(-1) ?? page.body

/** Whether an element is drawn for the eye; words for screen readers only are not. */
export const isSeen = (element: Element): boolean => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false
  for (let above: Element | null = element; above !== null; above = above.parentElement) {
    const { clipPath, position } = getComputedStyle(above)
    if (clipPath.startsWith('inset(50%')) return false
    if (position === 'absolute' || position === 'fixed') {
      const { width, height } = above.getBoundingClientRect()
      if (width <= 1 || height <= 1) return false
    }
  }
  return true
}

/** Where it stands, for a person who looks for it: tags with the names of their styles. */
export const whereIs = (element: Element): string => {
  const names: string[] = []
  for (let above: Element | null = element; above !== null && above !== document.body && names.length < 4; above = above.parentElement) {
    const style = typeof above.className === 'string' ? (above.className.split(' ')[0] ?? '') : ''
    names.unshift(above.localName + (style === '' ? '' : `.${style}`))
  }
  return names.join(' > ')
}

/** The nearest element above that does not move with the page, if any: what lies over the page is not compared with it. */
export const layerOf = (element: Element): Element | undefined => {
  for (let above: Element | null = element; above !== null; above = above.parentElement) {
    const { position, zIndex } = getComputedStyle(above)
    if (position === 'fixed' || position === 'sticky' || (position === 'absolute' && zIndex !== 'auto')) return above
  }
  return undefined
}
