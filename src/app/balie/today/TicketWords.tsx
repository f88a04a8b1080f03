import { BellRing, HandHelping, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { minutesBetween } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { isKioskNumber } from '#domain/visit/ticketNumber.ts'
import { softWait } from '#domain/visit/softWait.ts'
import type { TicketRow } from '#queries/ticketRows.ts'
import { VISIT_REASON_ICONS } from '#app/balie/today/visitReasonIcon.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { PersonName } from '#app/ui/PersonName.tsx'
import styles from './TicketWords.module.css'

interface TicketWordsProps {
  readonly ticket: TicketRow
  readonly now: TimeOfDay
  readonly numbered: boolean
}

/** What one needs to know of a ticket at a glance: number, who, which language, what for, with whom, and softly how long already. */
export const TicketWords = ({ ticket, now, numbered }: TicketWordsProps) => {
  const { t } = useTranslation(['today', 'vocabulary', 'queue'])
  const format = useFormat()
  const { number, name, reason, language, company, since, at, letsFirst, others } = ticket
  const times = ticket.times ?? 1
  const Reason = VISIT_REASON_ICONS[reason]
  return (
    <>
      {(numbered || (name === undefined && isKioskNumber(number))) && (
        <span className={styles['number']} dir="ltr">
          {number}
        </span>
      )}
      <span className={styles['words']}>
        <span className={styles['name']}>{name === undefined ? t('queue.nameless') : <PersonName>{name}</PersonName>}</span>
        <span className={styles['facts']}>
          <span className={styles['fact']}>
            <Reason aria-hidden size={18} />
            {t(`vocabulary:visitReason.${reason}`)}
          </span>
          {language !== undefined && <span>{format.language(language)}</span>}
          {company !== undefined && company !== 'alone' && (
            <span className={styles['fact']}>
              <Users aria-hidden size={18} />
              {t(`queue:company.${company}`)}
            </span>
          )}
          {at === undefined && <Wait minutes={minutesBetween(since, now)} />}
          {letsFirst && (
            <span className={styles['fact']}>
              <HandHelping aria-hidden size={18} />
              {t('queue:line.letsFirst')}
            </span>
          )}
          {times > 1 && (
            <span className={styles['fact']}>
              <BellRing aria-hidden size={18} />
              {t('queue:line.times', { count: times })}
            </span>
          )}
          {numbered && others !== undefined && <span>{t('queue:line.also', { numbers: format.list(others) })}</span>}
        </span>
      </span>
    </>
  )
}

const Wait = ({ minutes }: { readonly minutes: number }) => {
  const { t } = useTranslation(['today', 'queue'])
  const wait = softWait(minutes)
  switch (wait.kind) {
    case 'justCame':
      return <span>{t('queue.justCame')}</span>
    case 'about':
      return <span>{t('queue:line.about', { count: wait.minutes })}</span>
    case 'long':
      return <span>{t('queue:line.long')}</span>
  }
}
