import { CircleCheck, ClipboardCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import type { SessionRow } from '#queries/sessionRow.ts'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { dayText, timesText } from '#app/balie/offer/whenText.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './SessionList.module.css'

interface SessionListProps {
  readonly sessions: readonly SessionRow[]
  /** Says the day, too; without it all are of today. */
  readonly dated?: boolean
}

/** Sessions with how much is known of who was there, and the way to each list. */
export const SessionList = ({ sessions, dated = false }: SessionListProps) => (
  <ul role="list" className={styles['list']}>
    {sessions.map((session) => (
      <Line key={session.sessionId} session={session} dated={dated} />
    ))}
  </ul>
)

const Line = ({ session, dated }: { readonly session: SessionRow; readonly dated: boolean }) => {
  const { t } = useTranslation('attendance')
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const { today } = useNow()
  const { openAttendance } = useOpenOffer()
  const { sessionId, title, interest, expected, recorded } = session
  const complete = expected > 0 && recorded >= expected
  const times = timesText(session, sayWhen, format)
  const when = dated ? dayText(session, today, sayWhen, format) : times === '' ? t('noTime') : times
  return (
    <li className={styles['line']}>
      <PictogramImg src={interest === undefined ? pictogramOf.presence('present') : pictogramOf.interest(interest)} size={40} />
      <span className={styles['words']}>
        <span className={styles['title']}>
          <TypedText>{title}</TypedText>
        </span>
        <span className={styles['fact']}>{when}</span>
        {complete ? (
          <span className={styles['good']}>
            <CircleCheck aria-hidden size={18} />
            {t('done')}
          </span>
        ) : (
          <span className={styles['fact']}>{expected === 0 ? t('nobody') : t('known', { recorded, expected })}</span>
        )}
      </span>
      <Button
        look={complete ? 'plain' : 'quiet'}
        icon={<ClipboardCheck aria-hidden />}
        aria-label={t('fillOf', { title })}
        onClick={() => openAttendance(sessionId)}
      >
        {complete ? t('look') : t('fill')}
      </Button>
    </li>
  )
}
