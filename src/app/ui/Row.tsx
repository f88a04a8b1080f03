import type { ReactNode } from 'react'
import { classNames } from '#app/ui/classNames.ts'
import styles from './Stack.module.css'

interface RowProps {
  /** In steps of 4 px: 2 → 8 px. */
  readonly gap?: 1 | 2 | 3 | 4 | 6 | 8
  /** `apart`: the last thing goes to the end of the line. `end`: all stand at the end. */
  readonly spread?: 'start' | 'apart' | 'end'
  /** `start` for fields beside each other: their labels then stand on one line. */
  readonly align?: 'center' | 'start'
  readonly children: ReactNode
}

/** Things beside each other; they go to the next line when there is no room. */
export const Row = ({ gap = 3, spread = 'start', align = 'center', children }: RowProps) => (
  <div className={classNames(styles['row'], align === 'start' && styles['top'], styles[spread], styles[`gap${String(gap)}`])}>
    {children}
  </div>
)
