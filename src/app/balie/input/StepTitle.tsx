import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import styles from './StepTitle.module.css'

/** The heading of a step; it takes the focus when the step comes up, so that nobody is left at a button that has gone. */
export const StepTitle = ({ children }: { readonly children: ReactNode }) => {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    document.documentElement.scrollTop = 0
  }, [])
  return (
    <h3 ref={title} tabIndex={-1} className={styles['title']}>
      {children}
    </h3>
  )
}
