import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanDay } from '#app/balie/offer/planForm.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { CheckField } from '#app/ui/CheckField.tsx'
import styles from './PlanDayList.module.css'

interface PlanDayListProps {
  readonly days: readonly PlanDay[]
  readonly onKeep: (day: string, keep: boolean) => void
}

/** The days as they will be planned. A holiday stands out and is off by itself; people decide. */
export const PlanDayList = ({ days, onKeep }: PlanDayListProps) => {
  const { t } = useTranslation('sessions')
  const format = useFormat()
  const titleId = useId()
  const planned = days.filter(({ keep }) => keep).length
  const skipped = days.filter(({ keep, taken }) => !keep && !taken).length
  const said = ({ holiday, closed, taken }: PlanDay): string =>
    [taken && t('plan.already'), holiday && t(`holiday.${holiday}`), closed && t(`closed.${closed}`)].filter(Boolean).join(', ')
  return (
    <section aria-labelledby={titleId} className={styles['box']}>
      <p id={titleId} className={styles['title']}>
        {t('plan.preview')}
      </p>
      <p role="status" className={styles['count']}>
        {days.length === 0 ? t('plan.none') : t('plan.planned', { count: planned })}
        {skipped > 0 && ` · ${t('plan.skipped', { count: skipped })}`}
      </p>
      {skipped > 0 && <p className={styles['count']}>{t('plan.keepHint')}</p>}
      {days.length > 0 && (
        <ul role="list" className={styles['days']}>
          {days.map((one) => (
            <li key={one.day}>
              {one.taken ? (
                <span className={styles['taken']}>
                  {format.date(one.day, 'full')}
                  <span className={styles['count']}>{said(one)}</span>
                </span>
              ) : (
                <CheckField
                  name={`keep.${one.day}`}
                  label={format.date(one.day, 'full')}
                  hint={said(one) || undefined}
                  checked={one.keep}
                  onChange={(keep) => onKeep(one.day, keep)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
