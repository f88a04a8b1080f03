import type { Sides } from '#app/balie/talk/useSides.ts'
import type { WordsInLanguage } from '#app/session/useWordsIn.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './PictureButton.module.css'

interface PictureButtonProps {
  readonly picture: string
  /** The key that presses it. */
  readonly number: number
  readonly sides: Sides
  readonly say: (words: WordsInLanguage) => string
  readonly onPress: () => void
}

/** One of a few answers before the questions begin, by picture and in both languages: the press goes on at once. */
export const PictureButton = ({ picture, number, sides: { own, staff }, say, onPress }: PictureButtonProps) => (
  <button type="button" data-choice className={styles['choice']} onClick={onPress}>
    <span className={styles['number']} aria-hidden>
      {number}
    </span>
    <PictogramImg src={picture} size={72} />
    <span lang={own.lang} dir={own.dir} className={styles['own']}>
      {say(own.words)}
    </span>
    {staff && (
      <span lang={staff.lang} dir={staff.dir} className={styles['staff']}>
        {say(staff.words)}
      </span>
    )}
  </button>
)
