import type { LucideIcon } from 'lucide-react'
import styles from './Settings.module.css'

interface SettingStateProps {
  readonly tone: 'good' | 'attention' | 'plain'
  readonly icon: LucideIcon
  readonly word: string
  readonly text?: string
}

/** How one thing of this laptop stands: a shape, a word, and what that means. */
export const SettingState = ({ tone, icon: Icon, word, text }: SettingStateProps) => (
  <div className={styles['state']} data-tone={tone}>
    <Icon aria-hidden size={22} />
    <div>
      <p className={styles['word']}>{word}</p>
      {text !== undefined && <p className={styles['quiet']}>{text}</p>}
    </div>
  </div>
)
