import type { ReactNode } from 'react'
import { classNames } from '#app/ui/classNames.ts'
import styles from './Stack.module.css'

interface StackProps {
  /** In steps of 4 px: 2 → 8 px. */
  readonly gap?: 1 | 2 | 3 | 4 | 6 | 8
  readonly children: ReactNode
}

/** Things under each other with the same room between. */
export const Stack = ({ gap = 4, children }: StackProps) => (
  <div className={classNames(styles['stack'], styles[`gap${String(gap)}`])}>{children}</div>
)
