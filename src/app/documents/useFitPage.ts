import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'

/** Smaller than this nobody reads; then the page is longer, and that is seen. */
const SMALLEST = 0.7
const STEP = 0.03

/**
 * Makes the letters of a page a little smaller until all of it fits, so that a paper is always one page. Only where the page has its own
 * size (a laptop, and print); on a telephone it is as long as it needs to be. Measured at each drawing, since words of another language
 * come a moment after the choice, and again when letters of a font have come, which begin to load only once something is laid out in them, and when a
 * window that was narrow becomes wide.
 */
export const useFitPage = (page: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    if (page.current) fit(page.current)
  })
  useLayoutEffect(() => {
    const again = (): void => {
      if (page.current) fit(page.current)
    }
    document.fonts.addEventListener('loadingdone', again)
    globalThis.addEventListener('beforeprint', again)
    globalThis.addEventListener('resize', again)
    return () => {
      document.fonts.removeEventListener('loadingdone', again)
      globalThis.removeEventListener('beforeprint', again)
      globalThis.removeEventListener('resize', again)
    }
  }, [page])
}

const fit = (sheet: HTMLElement): void => {
  for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
    sheet.style.setProperty('--fit', scale.toFixed(2))
    if (sheet.scrollHeight <= sheet.clientHeight + 1) return
  }
}
