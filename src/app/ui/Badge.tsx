import type { ReactNode } from 'react'
import { classNames } from '#app/ui/classNames.ts'
import styles from './Badge.module.css'

interface BadgeProps {
  readonly tone?: 'plain' | 'good' | 'attention' | 'danger' | 'info' | 'primary' | 'marigold'
  /** A sign of 16 px. State is never told by colour alone. */
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A short word of state beside a name: "in de wacht", "loopt", "vol". Nothing happens when it is pressed. */
export const Badge = ({ tone = 'plain', icon, children }: BadgeProps) => (
  <span className={classNames(styles['badge'], styles[tone])}>
    {icon}
    {children}
  </span>
)
