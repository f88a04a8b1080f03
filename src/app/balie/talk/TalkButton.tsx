import type { ParseKeys } from 'i18next'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { classNames } from '#app/ui/classNames.ts'
import styles from './TalkButton.module.css'

interface TalkButtonProps {
  readonly sides: Sides
  readonly word: Extract<ParseKeys<'questions'>, `do.${string}` | `answer.${string}` | `cv.${string}`>
  readonly picture?: string
  readonly look?: 'primary' | 'quiet'
  readonly pressed?: boolean
  readonly describedBy?: string
  readonly onPress: () => void
}

/** A button that both sides can read: the resident's word large, the volunteer's small under it. */
export const TalkButton = ({ sides, word, picture, look = 'quiet', pressed, describedBy, onPress }: TalkButtonProps) => (
  <button
    type="button"
    className={classNames(styles['button'], styles[look])}
    aria-pressed={pressed}
    aria-describedby={describedBy}
    onClick={onPress}
  >
    {picture !== undefined && <PictogramImg src={picture} size={32} />}
    <span className={styles['words']}>
      <span lang={sides.own.lang} dir={sides.own.dir} className={styles['own']}>
        {sides.own.words.t(`questions:${word}`)}
      </span>
      {sides.staff && (
        <span lang={sides.staff.lang} dir={sides.staff.dir} className={styles['staff']}>
          {sides.staff.words.t(`questions:${word}`)}
        </span>
      )}
    </span>
  </button>
)
