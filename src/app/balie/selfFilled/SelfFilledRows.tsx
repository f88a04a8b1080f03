import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SelfFilledRow } from '#queries/selfFilledList.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './SelfFilled.module.css'

interface SelfFilledRowsProps {
  readonly label: string
  readonly rows: readonly SelfFilledRow[]
  readonly buttons: (row: SelfFilledRow) => ReactNode
}

/** Submissions, each with what it is for, the picture on its ticket, and what can be done with it. What was typed stays text. */
export const SelfFilledRows = ({ label, rows, buttons }: SelfFilledRowsProps) => {
  const { t } = useTranslation('selfFilled')
  const format = useFormat()
  const { today } = useNow()
  return (
    <ul role="list" aria-label={label} className={styles['list']}>
      {rows.map((row) => (
        <li key={row.submissionId} className={styles['row']}>
          {row.picture !== undefined && <PictogramImg src={`/pictograms/${row.picture}.svg`} size={40} />}
          <span className={styles['words']}>
            <strong>{row.callName === '' ? t('nameless') : <PersonName>{row.callName}</PersonName>}</strong>
            <span>{t(`kind.${row.kind}`)}</span>
            <span className={styles['fact']}>
              {row.number !== '' && (
                <>
                  <bdi dir="ltr">{row.number}</bdi>
                  {' · '}
                </>
              )}
              {format.relativeDay(row.day, today)}
              {' · '}
              {row.language === 'notHere' ? t('notHere') : format.language(row.language)}
              {row.ownPhone && ` · ${t('ownPhone')}`}
            </span>
          </span>
          {row.minor && <Badge tone="attention">{t('minor')}</Badge>}
          <span className={styles['buttons']}>{buttons(row)}</span>
        </li>
      ))}
    </ul>
  )
}
