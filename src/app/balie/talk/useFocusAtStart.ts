import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Puts the focus here once, when the screen comes up: screen readers begin at its top, and the keys of a talk work at once. */
export const useFocusAtStart = <E extends HTMLElement>(): RefObject<E | null> => {
  const element = useRef<E>(null)
  useEffect(() => {
    element.current?.focus({ preventScroll: true })
    document.documentElement.scrollTop = 0
  }, [])
  return element
}
