import { Check } from 'lucide-react'
import type { Side } from '#app/parts/Side.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './PictureTile.module.css'

interface PictureTileProps {
  readonly name: string
  readonly kind: 'one' | 'many'
  /** Of a single choice, whether it is a radio button: arrow keys go on, and it is not taken back. */
  readonly radio?: boolean
  /** The key that marks it, where there is one. */
  readonly number?: number
  readonly text: string
  /** Whose word stands small under it, and that word. */
  readonly small?: Side | undefined
  readonly smallText?: string | undefined
  readonly picture: string
  readonly on: boolean
  readonly onTap: (on: boolean) => void
}

/** One choice: a picture to point at, with its word. A real checkbox lies over it, so one that was chosen can be taken back; or a real radio button. */
export const PictureTile = ({ name, kind, radio = false, number, text, small, smallText, picture, on, onTap }: PictureTileProps) => (
  <label className={styles['tile']}>
    <input
      type={radio ? 'radio' : 'checkbox'}
      name={name}
      data-choice
      autoComplete="off"
      checked={on}
      onChange={() => onTap(!on)}
      className={styles['input']}
    />
    {number !== undefined && (
      <span className={styles['number']} aria-hidden>
        {number <= 9 && number}
      </span>
    )}
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
