import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '#app/ui/Badge.tsx'
import styles from './WelcomeScreen.module.css'

interface StartChoiceProps {
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  /** Without it the choice only tells that it comes later. */
  readonly onChoose?: () => void
}

/** One way to begin. */
export const StartChoice = ({ icon, title, text, onChoose }: StartChoiceProps) => {
  const { t } = useTranslation('common')
  const inside = (
    <>
      <span className={styles['icon']}>{icon}</span>
      <span className={styles['words']}>
        <span className={styles['title']}>
          {title}
          {!onChoose && <Badge>{t('later')}</Badge>}
        </span>
        <span className={styles['text']}>{text}</span>
      </span>
    </>
  )
  return (
    <li>
      {onChoose ? (
        <button type="button" className={styles['choice']} onClick={onChoose}>
          {inside}
          <ChevronRight aria-hidden size={22} className="mirrored" />
        </button>
      ) : (
        <div className={styles['choice']}>{inside}</div>
      )}
    </li>
  )
}
