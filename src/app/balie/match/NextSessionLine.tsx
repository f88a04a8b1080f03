import { CalendarDays, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { NextSession } from '#queries/nextSession.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import styles from './NextSessionLine.module.css'

interface NextSessionLineProps {
  readonly session: NextSession | undefined
  /** undefined: nobody said how many places there are. */
  readonly placesLeft: number | undefined
}

/** When it is the next time, and whether there is room. */
export const NextSessionLine = ({ session, placesLeft }: NextSessionLineProps) => {
  const { t } = useTranslation('match')
  const format = useFormat()
  const { today } = useNow()
  return (
    <p className={styles['line']}>
      <span className={styles['fact']}>
        <CalendarDays aria-hidden size={18} />
        {session === undefined
          ? t('session.none')
          : session.startsAt === undefined
            ? format.relativeDay(session.day, today)
            : t('session.onDayAt', { day: format.relativeDay(session.day, today), time: format.time(session.startsAt) })}
      </span>
      {placesLeft !== undefined && (
        <span className={styles['fact']}>
          <Users aria-hidden size={18} />
          {placesLeft > 0 ? t('session.placesLeft', { count: placesLeft }) : t('session.full')}
        </span>
      )}
    </p>
  )
}
