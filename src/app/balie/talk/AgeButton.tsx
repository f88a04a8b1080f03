import type { AgeGroup } from '#domain/people/resident.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './AgeButton.module.css'

interface AgeButtonProps {
  readonly age: AgeGroup
  /** The key that presses it. */
  readonly number: number
  readonly sides: Sides
  readonly onPress: () => void
}

/** How old somebody is, by picture; the press begins the file. */
export const AgeButton = ({ age, number, sides: { own, staff }, onPress }: AgeButtonProps) => (
  <button type="button" data-choice className={styles['age']} onClick={onPress}>
    <span className={styles['number']} aria-hidden>
      {number}
    </span>
    <PictogramImg src={pictogramOf.ageGroup(age)} size={72} />
    <span lang={own.lang} dir={own.dir} className={styles['own']}>
      {own.words.t(wordKeys.ageGroup(age))}
    </span>
    {staff && (
      <span lang={staff.lang} dir={staff.dir} className={styles['staff']}>
        {staff.words.t(wordKeys.ageGroup(age))}
      </span>
    )}
  </button>
)
