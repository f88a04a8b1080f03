import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'

/** Smaller than this nobody reads; then the page is longer, and that is seen. */
const SMALLEST = 0.7
const STEP = 0.03

/**
 * Makes the letters of a page a little smaller until all of it fits, so that a paper is always one page. Only where the page has its own
 * size (a laptop, and print); on a telephone it is as long as it needs to be. `content` says what stands on it.
 */
export const useFitPage = (page: RefObject<HTMLElement | null>, content: string): void => {
  useLayoutEffect(() => {
    const fit = (): void => {
      const sheet = page.current
      if (!sheet) return
      for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
        sheet.style.setProperty('--fit', scale.toFixed(2))
        if (sheet.scrollHeight <= sheet.clientHeight + 1) return
      }
    }
    fit()
    // Letters that come later may need more room, and so may the page of a printer.
    let wanted = true
    void document.fonts.ready.then(() => {
      if (wanted) fit()
    })
    globalThis.addEventListener('beforeprint', fit)
    return () => {
      wanted = false
      globalThis.removeEventListener('beforeprint', fit)
    }
  }, [page, content])
}
