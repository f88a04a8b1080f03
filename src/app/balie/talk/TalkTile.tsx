import { Check } from 'lucide-react'
import type { Side } from '#app/balie/talk/useSides.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './TalkTile.module.css'

interface TalkTileProps {
  readonly name: string
  readonly kind: 'one' | 'many'
  /** The key that marks it. */
  readonly number: number
  readonly text: string
  readonly small: Side | undefined
  readonly smallText: string | undefined
  readonly picture: string
  readonly on: boolean
  readonly onTap: (on: boolean) => void
}

/** One choice: a picture to point at, with its word. A real checkbox lies over it; one that was chosen can be taken back, also of a single choice. */
export const TalkTile = ({ name, kind, number, text, small, smallText, picture, on, onTap }: TalkTileProps) => (
  <label className={styles['tile']}>
    <input type="checkbox" name={name} data-choice checked={on} onChange={() => onTap(!on)} className={styles['input']} />
    <span className={styles['number']} aria-hidden>
      {number <= 9 && number}
    </span>
    <PictogramImg src={picture} size={72} />
    <span className={styles['text']}>{text}</span>
    {small !== undefined && (
      <span lang={small.lang} dir={small.dir} className={styles['small']} aria-hidden>
        {smallText}
      </span>
    )}
    <span className={styles['mark']} data-kind={kind} aria-hidden>
      <Check size={18} strokeWidth={3.5} />
    </span>
  </label>
)
