import type { ReactNode } from 'react'
import { classNames } from '#app/ui/classNames.ts'
import styles from './Card.module.css'

interface CardProps {
  readonly tone?: 'surface' | 'sand' | 'marigold' | 'good'
  readonly padding?: 'normal' | 'roomy' | 'none'
  readonly children: ReactNode
}

/** Holds what belongs together. `sand` is for quiet asides, `marigold` for "your turn" or "new", `good` for something finished. */
export const Card = ({ tone = 'surface', padding = 'normal', children }: CardProps) => (
  <div className={classNames(styles['card'], styles[tone], styles[`${padding}Padding`])}>{children}</div>
)
