import { CalendarHeart, CircleCheck, ClipboardCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SessionRow } from '#queries/sessionRow.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Section } from '#app/ui/Section.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './DayList.module.css'

/** What takes place today, with the way to its attendance list. */
export const SessionsToday = ({ sessions }: { readonly sessions: readonly SessionRow[] }) => {
  const { t } = useTranslation('today')
  if (sessions.length === 0) {
    return (
      <Section title={t('sessions.title')}>
        <EmptyState
          icon={<CalendarHeart size={36} />}
          title={t('sessions.empty')}
          text={t('sessions.firstStep')}
          action={<ButtonLink to={PATHS.offer}>{t('sessions.toOffer')}</ButtonLink>}
        />
      </Section>
    )
  }
  return (
    <Section title={t('sessions.title')} beside={<Badge>{t('sessions.count', { count: sessions.length })}</Badge>}>
      <ul role="list" className={styles['list']}>
        {sessions.map((session) => (
          <Session key={session.sessionId} session={session} />
        ))}
      </ul>
    </Section>
  )
}

const Session = ({ session }: { readonly session: SessionRow }) => {
  const { t } = useTranslation('today')
  const format = useFormat()
  const [, go] = useLocation()
  const select = useSession((state) => state.select)
  const { title, startsAt, endsAt, expected, recorded, sessionId } = session
  const allRecorded = expected > 0 && recorded >= expected
  return (
    <li className={styles['row']}>
      <span className={styles['time']}>
        {startsAt === undefined ? t('sessions.noTime') : <bdi dir="ltr">{format.time(startsAt)}</bdi>}
        {endsAt !== undefined && (
          <bdi dir="ltr" className={styles['until']}>
            {format.time(endsAt)}
          </bdi>
        )}
      </span>
      <span className={styles['words']}>
        <span className={styles['title']}>
          <TypedText>{title}</TypedText>
        </span>
        {allRecorded ? (
          <span className={styles['good']}>
            <CircleCheck aria-hidden size={18} />
            {t('sessions.recorded')}
          </span>
        ) : (
          <span className={styles['fact']}>{t('sessions.expected', { count: expected })}</span>
        )}
      </span>
      <Button
        look="plain"
        icon={<ClipboardCheck aria-hidden />}
        aria-label={t('sessions.attendanceOf', { title })}
        onClick={() => {
          select({ sessionId })
          go(PATHS.attendanceSheet)
        }}
      >
        {t('sessions.attendance')}
      </Button>
    </li>
  )
}
