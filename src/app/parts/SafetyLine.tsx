import type { ReactNode } from 'react'
import styles from './SafetyDialog.module.css'

interface SafetyLineProps {
  readonly tone: 'good' | 'attention' | 'plain'
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  readonly action?: ReactNode
}

/** One fact about the safety of the work: a shape, what it is, and what it means. */
export const SafetyLine = ({ tone, icon, title, text, action }: SafetyLineProps) => (
  <li className={styles['line']} data-tone={tone}>
    {icon}
    <div>
      <p className={styles['title']}>{title}</p>
      <p className={styles['text']}>{text}</p>
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  </li>
)
