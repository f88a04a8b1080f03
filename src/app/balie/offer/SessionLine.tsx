import { CalendarX, CircleCheck, ClipboardCheck, Megaphone, Undo2, UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { SessionRow } from '#queries/sessionRow.ts'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { useSessionDeeds } from '#app/balie/offer/useSessionDeeds.ts'
import { dayText } from '#app/balie/offer/whenText.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { IconButton } from '#app/ui/IconButton.tsx'
import styles from './OfferLines.module.css'

interface SessionLineProps {
  readonly session: SessionRow
  readonly onCancel: () => void
}

/** One day of an activity. */
export const SessionLine = ({ session, onCancel }: SessionLineProps) => {
  const { t } = useTranslation(['activities', 'sessions', 'sessionWords'])
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const { today } = useNow()
  const { openAttendance, openNews } = useOpenOffer()
  const { restore } = useSessionDeeds()
  const { sessionId, day, cancelled, cancelReason, expected, recorded, toTell, tooFew } = session
  const name = dayText(session, today, sayWhen, format)
  const spoken = format.date(day, 'full')
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <span className={cancelled ? styles['off'] : undefined}>{name}</span>
        {cancelled ? (
          <span className={styles['fact']}>
            {cancelReason === undefined
              ? t('sessions.cancelled')
              : t('sessions:cancel.because', { reason: t(wordKeys.cancelReason(cancelReason)) })}
          </span>
        ) : (
          <Expected day={day} today={today} expected={expected} recorded={recorded} />
        )}
        {!cancelled && tooFew !== undefined && (
          <span className={styles['few']}>
            <UsersRound aria-hidden size={16} />
            {t('sessions:alerts.joined', { joined: tooFew.joined, needed: tooFew.needed })}
          </span>
        )}
      </span>
      {toTell > 0 && (
        <Button
          icon={<Megaphone aria-hidden className="mirrored" />}
          aria-label={t('sessions:news.openOf', { count: toTell, day: spoken })}
          onClick={() => openNews(sessionId)}
        >
          {t('sessions:news.open', { count: toTell })}
        </Button>
      )}
      {!cancelled && day <= today && (
        <Button
          look="plain"
          icon={<ClipboardCheck aria-hidden />}
          aria-label={t('sessions.attendanceOf', { day: spoken })}
          onClick={() => openAttendance(sessionId)}
        >
          {t('sessions.attendance')}
        </Button>
      )}
      {!cancelled && day >= today && (
        <IconButton label={t('sessions.cancelOf', { day: spoken })} icon={<CalendarX aria-hidden size={20} />} onClick={onCancel} />
      )}
      {cancelled && day >= today && (
        <Button
          look="plain"
          icon={<Undo2 aria-hidden className="mirrored" />}
          aria-label={t('sessions.restoreOf', { day: spoken })}
          onClick={() => void restore(session)}
        >
          {t('sessions.restore')}
        </Button>
      )}
    </li>
  )
}

interface ExpectedProps {
  readonly day: SessionRow['day']
  readonly today: SessionRow['day']
  readonly expected: number
  readonly recorded: number
}

const Expected = ({ day, today, expected, recorded }: ExpectedProps) => {
  const { t } = useTranslation('activities')
  if (day > today || (day === today && recorded === 0))
    return <span className={styles['fact']}>{t('sessions.expected', { count: expected })}</span>
  return expected > 0 && recorded >= expected ? (
    <span className={styles['good']}>
      <CircleCheck aria-hidden size={18} />
      {t('sessions.allRecorded')}
    </span>
  ) : (
    <span className={styles['fact']}>{t('sessions.recorded', { recorded, expected })}</span>
  )
}
