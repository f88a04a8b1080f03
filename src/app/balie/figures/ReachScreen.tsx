import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { lastMonths, monthOf } from '#domain/reporting/months.ts'
import { LiveHereForm } from '#app/balie/figures/LiveHereForm.tsx'
import { ReachTables } from '#app/balie/figures/ReachTables.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './Figures.module.css'

/** A year and the month of today: who looks further back has it on paper. */
const MONTHS = 13

/** Who lives here and was never at the counter, as counts against what the coordinator types of a month. */
export const ReachScreen = () => {
  const { t } = useTranslation(['reach', 'figures'])
  const format = useFormat()
  const [, go] = useLocation()
  const { today } = useNow()
  const [month, setMonth] = useState<CalendarDate>(() => monthOf(today))
  const answer = useAnswer('reachFigures', { month })
  const figures = answer.state === 'answered' && answer.answer.month === month ? answer.answer : undefined
  return (
    <div className={styles['screen']}>
      <ScreenOnly>
        <ScreenTitle windowTitle={t('title')} lead={t('lead')} back={{ label: t('figures:back'), onBack: () => go(PATHS.figures) }}>
          {t('title')}
        </ScreenTitle>
        <SelectField
          name="month"
          label={t('month')}
          options={lastMonths(today, MONTHS).map((value) => ({ value, label: format.month(value) }))}
          value={month}
          width="medium"
          onChange={(value) => setMonth(value ?? month)}
        />
      </ScreenOnly>
      {answer.state === 'failed' && <AnswerFailed />}
      {answer.state !== 'failed' && figures === undefined && <Skeleton lines={8} />}
      {figures !== undefined && (
        <div className={styles['columns']}>
          <ReachTables figures={figures} />
          <ScreenOnly>
            <LiveHereForm key={month} figures={figures} />
          </ScreenOnly>
        </div>
      )}
    </div>
  )
}
