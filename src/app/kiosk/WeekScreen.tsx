import { Fragment } from 'react'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { PublicActivity, PublicSession, PublicWeek } from '#domain/offer/publicWeek.ts'
import type { Side } from '#app/parts/Side.ts'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { KioskCard } from '#app/kiosk/KioskCard.tsx'
import type { KioskKey } from '#app/kiosk/KioskKey.ts'
import { Said } from '#app/kiosk/Said.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './WeekScreen.module.css'

interface WeekScreenProps {
  readonly side: Side
  readonly ask: KioskKey
  readonly week: PublicWeek | undefined
  readonly today: CalendarDate
  /** Somebody of 16 or 17 sees what is open to them; before the age is known, all of it. */
  readonly minor: boolean
  readonly children: (activity: PublicActivity, session: PublicSession) => React.ReactNode
}

/** What there is in the coming days, a heading for each, in words and pictures that every language has. */
export const WeekScreen = ({ side, ask, week, today, minor, children }: WeekScreenProps) => {
  const sessions = (week?.sessions ?? []).filter(({ day }) => day >= today)
  const days = [...new Set(sessions.map(({ day }) => day))]
  const open = new Map(week?.activities.filter(({ openToMinors }) => openToMinors || !minor).map((activity) => [activity.id, activity]))
  const onDay = (day: CalendarDate) =>
    sessions.flatMap((session) => {
      const activity = session.day === day ? open.get(session.activityId) : undefined
      return activity === undefined ? [] : [{ activity, session }]
    })
  const shown = days.map((day) => ({ day, cards: onDay(day) })).filter(({ cards }) => cards.length > 0)
  return (
    <>
      <Said side={side} word={ask} as="h1" />
      {shown.length === 0 && <Said side={side} word="kiosk:week.none" />}
      {shown.map(({ day, cards }) => (
        <section key={day} className={styles['day']} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles['name']}>
            {cards[0] && <PictogramImg src={activityPictogramOf.weekday(cards[0].session.weekday)} size={56} />}
            <span>
              {side.words.format.relativeDay(day, today)}
              <span className={styles['date']}>
                {side.words.format.date(day, 'day')} {side.words.format.homeDate(day)}
              </span>
            </span>
          </h2>
          <div className={styles['cards']}>
            {cards.map(({ activity, session }, index) => (
              <Fragment key={`${activity.id} ${String(index)}`}>
                <KioskCard side={side} activity={activity} session={session}>
                  {children(activity, session)}
                </KioskCard>
              </Fragment>
            ))}
          </div>
        </section>
      ))}
    </>
  )
}
