import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import { PARTS_OF_DAY } from '#domain/words/availability.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { Side } from '#app/parts/Side.ts'
import { PictureTile } from '#app/parts/PictureTile.tsx'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './WeekTiles.module.css'

interface WeekTilesProps {
  readonly side: Side
  readonly chosen: readonly string[]
  readonly onTap: (choice: string, on: boolean) => void
}

/** The week to point at: a card for each day, with its three parts, which are heard once for all days. */
export const WeekTiles = ({ side, chosen, onTap }: WeekTilesProps) => (
  <>
    <SoundButton
      language={side.language}
      says={PARTS_OF_DAY.map((part) => ({ key: wordKeys.partOfDay(part), text: side.words.t(wordKeys.partOfDay(part)) }))}
      size="big"
    />
    <div className={styles['week']}>
      {WEEKDAYS.map((day) => (
        <fieldset key={day} className={styles['day']}>
          <legend className={styles['name']}>
            <PictogramImg src={activityPictogramOf.weekday(day)} size={40} />
            {side.words.format.weekday(day, 'long')}
          </legend>
          <div className={styles['parts']}>
            {PARTS_OF_DAY.map((part) => {
              const id = `${day}-${part}`
              return (
                <PictureTile
                  key={id}
                  name="f-when"
                  kind="many"
                  text={side.words.t(wordKeys.partOfDay(part))}
                  picture={pictogramOf.partOfDay(part)}
                  on={chosen.includes(id)}
                  onTap={(on) => onTap(id, on)}
                />
              )
            })}
          </div>
        </fieldset>
      ))}
    </div>
  </>
)
