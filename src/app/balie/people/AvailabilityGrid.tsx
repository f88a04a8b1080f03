import { useTranslation } from 'react-i18next'
import { FREE_PARTS, PARTS_OF_DAY } from '#domain/words/availability.ts'
import type { FreePart } from '#domain/words/availability.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './AvailabilityGrid.module.css'

interface AvailabilityGridProps {
  readonly free: readonly FreePart[]
  readonly onFree: (free: readonly FreePart[]) => void
}

/** The week as a table of checkboxes: a row for each day, a column for each part of it. */
export const AvailabilityGrid = ({ free, onFree }: AvailabilityGridProps) => {
  const { t } = useTranslation(['people', 'vocabulary'])
  const format = useFormat()
  const toggle = (part: FreePart): void => onFree(FREE_PARTS.filter((other) => free.includes(other) !== (other === part)))
  return (
    <table className={styles['grid']}>
      <caption className={styles['caption']}>{t('form.times.hint')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles['corner']}>
            {t('form.times.day')}
          </th>
          {PARTS_OF_DAY.map((part) => (
            <th key={part} scope="col">
              <span className={styles['head']}>
                <PictogramImg src={pictogramOf.partOfDay(part)} size={32} />
                {t(wordKeys.partOfDay(part))}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {WEEKDAYS.map((day) => (
          <tr key={day}>
            <th scope="row">{format.weekday(day, 'long')}</th>
            {PARTS_OF_DAY.map((part) => {
              const cell: FreePart = `${day}-${part}`
              return (
                <td key={part}>
                  <label className={styles['cell']}>
                    <input
                      type="checkbox"
                      aria-label={format.weekdayPart(day, part)}
                      checked={free.includes(cell)}
                      onChange={() => toggle(cell)}
                    />
                  </label>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
