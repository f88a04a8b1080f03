import type { ElementType } from 'react'
import type { Side } from '#app/parts/Side.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import type { KioskKey } from '#app/kiosk/KioskKey.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './Said.module.css'

interface SaidProps {
  readonly side: Side
  readonly word: KioskKey
  readonly as?: ElementType
  readonly id?: string
  readonly picture?: string
}

/** A sentence to read, and to hear where there is sound of it. */
export const Said = ({ side, word, as: Element = 'p', id, picture }: SaidProps) => {
  const text = side.words.t(word)
  return (
    <div className={styles['said']}>
      {picture !== undefined && <PictogramImg src={picture} size={56} />}
      <Element id={id} className={styles['text']}>
        {text}
      </Element>
      <SoundButton language={side.language} says={[{ key: word, text }]} size="big" />
    </div>
  )
}
