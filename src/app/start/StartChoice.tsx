import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './WelcomeScreen.module.css'

interface StartChoiceProps {
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  readonly onChoose: () => void
}

/** One way to begin. */
export const StartChoice = ({ icon, title, text, onChoose }: StartChoiceProps) => (
  <li>
    <button type="button" className={styles['choice']} onClick={onChoose}>
      <span className={styles['icon']}>{icon}</span>
      <span className={styles['words']}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['text']}>{text}</span>
      </span>
      <ChevronRight aria-hidden size={22} className="mirrored" />
    </button>
  </li>
)
