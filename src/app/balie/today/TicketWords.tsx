import { useTranslation } from 'react-i18next'
import { minutesBetween } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TicketRow } from '#queries/ticketRow.ts'
import { VISIT_REASON_ICONS } from '#app/balie/today/visitReasonIcon.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { PersonName } from '#app/ui/PersonName.tsx'
import styles from './TicketWords.module.css'

interface TicketWordsProps {
  readonly ticket: TicketRow
  readonly now: TimeOfDay
}

/** What one needs to know of a ticket at a glance: number, who, which language, what for, how long already. */
export const TicketWords = ({ ticket, now }: TicketWordsProps) => {
  const { t } = useTranslation(['today', 'vocabulary'])
  const format = useFormat()
  const Reason = VISIT_REASON_ICONS[ticket.reason]
  const minutes = minutesBetween(ticket.since, now)
  return (
    <>
      <span className={styles['number']} dir="ltr">
        {ticket.number}
      </span>
      <span className={styles['words']}>
        <span className={styles['name']}>{ticket.name === undefined ? t('queue.nameless') : <PersonName>{ticket.name}</PersonName>}</span>
        <span className={styles['facts']}>
          <span className={styles['fact']}>
            <Reason aria-hidden size={18} />
            {t(`vocabulary:visitReason.${ticket.reason}`)}
          </span>
          {ticket.language !== undefined && <span>{format.language(ticket.language)}</span>}
          {ticket.at === undefined && <span>{minutes < 1 ? t('queue.justCame') : t('queue.waits', { count: minutes })}</span>}
        </span>
      </span>
    </>
  )
}
