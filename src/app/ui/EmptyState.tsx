import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  /** A sign of the kit, 40 px; a picture says what will come here. */
  readonly icon: ReactNode
  /** What comes here. */
  readonly title: string
  /** The first step, in a sentence. */
  readonly text: string
  readonly action?: ReactNode
}

/** An empty place teaches: what comes here, and the first step. */
export const EmptyState = ({ icon, title, text, action }: EmptyStateProps) => (
  <div className={styles['empty']}>
    <span className={styles['icon']} aria-hidden>
      {icon}
    </span>
    <p className={styles['title']}>{title}</p>
    <p className={styles['text']}>{text}</p>
    {action}
  </div>
)
