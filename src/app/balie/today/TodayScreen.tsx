import { useTranslation } from 'react-i18next'
import type { HomeCounts } from '#queries/homeCounts.ts'
import type { TodayBoard } from '#queries/todayBoard.ts'
import { partOfDayAt } from '#domain/words/availability.ts'
import { AppointmentsToday } from '#app/balie/appointment/AppointmentsToday.tsx'
import { PlacesToday } from '#app/balie/match/PlacesToday.tsx'
import { NewsToTell } from '#app/balie/offer/NewsToTell.tsx'
import { DayCounts } from '#app/balie/today/DayCounts.tsx'
import { FirstSteps } from '#app/balie/today/FirstSteps.tsx'
import { SelfFilledToday } from '#app/balie/selfFilled/SelfFilledToday.tsx'
import { OpenTalks } from '#app/balie/talk/OpenTalks.tsx'
import { QueueCard } from '#app/balie/today/QueueCard.tsx'
import { SessionsToday } from '#app/balie/today/SessionsToday.tsx'
import { ToConfirm } from '#app/balie/today/ToConfirm.tsx'
import { WalkInHourCard } from '#app/balie/today/WalkInHourCard.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './TodayScreen.module.css'

/** The screen of a walk-in hour: who waits, what happens today, and who waits for a word. */
export const TodayScreen = () => {
  const { t } = useTranslation('today')
  const format = useFormat()
  const { today, clockTime } = useNow()
  const board = useAnswer('todayBoard', { day: today, now: clockTime })
  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={t('title')} lead={format.date(today, 'full')}>
        {t(`greeting.${partOfDayAt(clockTime)}`)}
      </ScreenTitle>
      {board.state === 'loading' && <Skeleton lines={4} />}
      {board.state === 'failed' && <AnswerFailed />}
      {board.state === 'answered' && (
        <div className={styles['columns']}>
          <div className={styles['column']}>
            <WalkInHourCard hour={board.answer.walkInHour} helped={board.answer.helped} coffee={board.answer.coffee} />
            {hasLine(board.answer) && <QueueCard board={board.answer} now={clockTime} />}
            <SelfFilledToday today={today} />
            <OpenTalks today={today} />
            {isNew(board.answer.counts) && <FirstSteps />}
          </div>
          <div className={styles['column']}>
            <AppointmentsToday />
            <NewsToTell />
            <PlacesToday />
            <SessionsToday sessions={board.answer.sessionsToday} />
            <ToConfirm matches={board.answer.toConfirm} today={today} />
            {!isNew(board.answer.counts) && <DayCounts counts={board.answer.counts} />}
          </div>
        </div>
      )}
    </div>
  )
}

/** Also after the hour was closed, as long as somebody waits or sits at a table: they still have a turn. */
const hasLine = ({ walkInHour, waiting, called }: TodayBoard): boolean => walkInHour?.state === 'open' || waiting.length + called.length > 0

/** A counter where nothing stands yet is helped to its first steps instead of shown three noughts. */
const isNew = ({ residents, activities }: HomeCounts): boolean => residents === 0 && activities === 0
