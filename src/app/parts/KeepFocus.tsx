import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import styles from './KeepFocus.module.css'

/**
 * Around rows that come and go: when the row that had the focus goes (a suggestion that was taken up, a note that was removed), its
 * place takes the focus, so that nobody who works with the keyboard or a screen reader starts at the top of the page again.
 */
export const KeepFocus = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)

  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  })

  return (
    <div
      ref={place}
      tabIndex={-1}
      className={styles['place']}
      onFocus={() => {
        hadFocus.current = true
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) hadFocus.current = false
      }}
    >
      {children}
    </div>
  )
}
