import { useTranslation } from 'react-i18next'
import { ClosingCard } from '#app/balie/dayClose/ClosingCard.tsx'
import { LooseEnds } from '#app/balie/dayClose/LooseEnds.tsx'
import { OldReadiness } from '#app/balie/dayClose/OldReadiness.tsx'
import { SilentLaptops } from '#app/balie/dayClose/SilentLaptops.tsx'
import { useClosing } from '#app/balie/dayClose/useClosing.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import styles from './DayCloseScreen.module.css'

/** The end of the day on one screen: what still lies, whether everything is safe, and the lock. */
export const DayCloseScreen = () => {
  const { t } = useTranslation('dayClose')
  const { today, clockTime } = useNow()
  const summary = useAnswer('dayCloseSummary', { day: today, now: clockTime })
  const day = useClosing()
  return (
    <Stack gap={6}>
      <ScreenTitle windowTitle={t('title')} lead={t('lead')}>
        {t('title')}
      </ScreenTitle>
      <div className={styles['columns']}>
        <ClosingCard day={day} />
        <div className={styles['aside']}>
          {summary.state === 'loading' && <Skeleton lines={3} />}
          {summary.state === 'failed' && <AnswerFailed />}
          {summary.state === 'answered' && (
            <>
              <LooseEnds summary={summary.answer} />
              <OldReadiness />
              <SilentLaptops laptops={summary.answer.silent} />
            </>
          )}
        </div>
      </div>
    </Stack>
  )
}
