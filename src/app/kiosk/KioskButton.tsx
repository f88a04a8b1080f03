import type { ReactNode } from 'react'
import { classNames } from '#app/ui/classNames.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './KioskButton.module.css'

interface KioskButtonProps {
  /** The address of a picture, or a sign of our own. */
  readonly picture: string | ReactNode
  readonly text: string
  readonly look?: 'primary' | 'quiet' | 'tile'
  readonly pressed?: boolean
  /** Brings the focus here when the screen comes up. */
  readonly first?: boolean
  readonly onPress: () => void
}

/** A picture with its word: always both, and big enough for a hand that trembles. */
export const KioskButton = ({ picture, text, look = 'quiet', pressed, first, onPress }: KioskButtonProps) => (
  <button
    type="button"
    className={classNames(styles['button'], styles[look])}
    aria-pressed={pressed}
    data-first-focus={first}
    onClick={onPress}
  >
    {typeof picture === 'string' ? <PictogramImg src={picture} size={look === 'tile' ? 72 : 40} /> : picture}
    <span className={styles['text']}>{text}</span>
  </button>
)
