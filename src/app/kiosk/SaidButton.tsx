import type { ReactNode } from 'react'
import type { Side } from '#app/parts/Side.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import { KioskButton } from '#app/kiosk/KioskButton.tsx'
import type { KioskKey } from '#app/kiosk/KioskKey.ts'
import { classNames } from '#app/ui/classNames.ts'
import styles from './Said.module.css'

interface SaidButtonProps {
  readonly side: Side
  readonly word: KioskKey
  readonly picture: string | ReactNode
  readonly look?: 'primary' | 'quiet'
  readonly first?: boolean
  readonly onPress: () => void
}

/** A button on a line of its own, with the sound of its word beside it where there is one. */
export const SaidButton = ({ side, word, ...button }: SaidButtonProps) => {
  const text = side.words.t(word)
  return (
    <div className={classNames(styles['said'], styles['button'])}>
      <KioskButton {...button} text={text} />
      <SoundButton language={side.language} says={[{ key: word, text }]} size="big" />
    </div>
  )
}
