import { CalendarHeart, Printer, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { MatchInFile } from '#queries/residentFile.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import styles from './MatchLine.module.css'

interface MatchMeetingProps {
  readonly row: MatchInFile
  readonly title: string
  /** Whether a first meeting still makes sense here. */
  readonly mayMeet: boolean
}

/** Around a match: with whom, whether it waits for a place, and its first meeting with the way to its paper. */
export const MatchMeeting = ({ row: { match, appointment, friends, waitingAs }, title, mayMeet }: MatchMeetingProps) => {
  const { t } = useTranslation('appointment')
  const format = useFormat()
  const { today } = useNow()
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  return (
    <>
      {friends.length > 0 && (
        <span className={styles['sign']}>
          <Users aria-hidden size={18} />
          {t('friends.with', { names: format.list(friends.map(({ name }) => name)) })}
        </span>
      )}
      {waitingAs !== undefined && (
        <span>
          <Badge tone="attention">{t('waiting.badge', { place: waitingAs })}</Badge>
        </span>
      )}
      {appointment !== undefined && (
        <span className={styles['sign']}>
          <CalendarHeart aria-hidden size={18} />
          {appointment.startsAt === undefined
            ? t('line.onDay', { day: format.relativeDay(appointment.day, today) })
            : t('line.onDayAt', { day: format.relativeDay(appointment.day, today), time: format.time(appointment.startsAt) })}
        </span>
      )}
      {appointment !== undefined ? (
        <span className={styles['button']}>
          <Button
            look="plain"
            icon={<Printer aria-hidden />}
            aria-label={t('line.slipOf', { title })}
            onClick={() => {
              select({ appointmentId: appointment.appointmentId })
              go(PATHS.slip)
            }}
          >
            {t('line.slip')}
          </Button>
        </span>
      ) : (
        mayMeet && (
          <span className={styles['button']}>
            <Button
              look="plain"
              icon={<CalendarHeart aria-hidden />}
              aria-label={t('line.makeOf', { title })}
              onClick={() => {
                select({ matchId: match.id })
                go(PATHS.newAppointment)
              }}
            >
              {t('line.make')}
            </Button>
          </span>
        )
      )}
    </>
  )
}
