import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { VISIT_REASONS } from '#domain/visit/ticket.ts'
import type { VisitReason } from '#domain/visit/ticket.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './QueueReason.module.css'

interface QueueReasonProps {
  /** Who it is is known, so this is where one begins. */
  readonly firstFocus: boolean
  readonly onReason: (reason: VisitReason) => void
}

/** What somebody came for. The tap gives out the number. */
export const QueueReason = ({ firstFocus, onReason }: QueueReasonProps) => {
  const { t } = useTranslation(['today', 'vocabulary'])
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles['group']}>
      <div>
        <h3 id={id} className={styles['title']}>
          {t('add.reason')}
        </h3>
        <p className={styles['hint']}>{t('add.reasonHint')}</p>
      </div>
      <div className={styles['tiles']}>
        {VISIT_REASONS.map((reason, at) => (
          <button
            key={reason}
            type="button"
            data-first-focus={(firstFocus && at === 0) || undefined}
            className={styles['tile']}
            onClick={() => onReason(reason)}
          >
            <PictogramImg src={pictogramOf.visitReason(reason)} size={40} />
            <span>{t(`vocabulary:visitReason.${reason}`)}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
