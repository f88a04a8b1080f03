import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { calendarDate, partsOf } from '#kernel/CalendarDate.ts'
import type { Period } from '#domain/reporting/placementStage.ts'
import { CouldWorkForm } from '#app/balie/figures/CouldWorkForm.tsx'
import { PlacementFigures } from '#app/balie/figures/PlacementFigures.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { dateText, readDateText } from '#app/ui/dateText.ts'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './Figures.module.css'

/** Who came to paid work in a period: from the first of January until today, or as the coordinator chooses. */
export const PlacementsScreen = () => {
  const { t } = useTranslation(['placements', 'figures'])
  const format = useFormat()
  const [, go] = useLocation()
  const { today } = useNow()
  const [from, setFrom] = useState(() => dateText(calendarDate(partsOf(today)[0], 1, 1) ?? today))
  const [until, setUntil] = useState(() => dateText(today))
  const [first, last] = [readDateText(from), readDateText(until)]
  const period = first !== undefined && last !== undefined && first <= last ? { from: first, until: last } : undefined
  const inWords = (date: CalendarDate): string => format.date(date, 'full')
  return (
    <div className={styles['screen']}>
      <ScreenOnly>
        <ScreenTitle windowTitle={t('title')} lead={t('lead')} back={{ label: t('figures:back'), onBack: () => go(PATHS.figures) }}>
          {t('title')}
        </ScreenTitle>
        <Row align="start">
          <DateField name="from" label={t('from')} value={from} inWords={inWords} onChange={setFrom} />
          <DateField name="until" label={t('until')} value={until} inWords={inWords} onChange={setUntil} />
        </Row>
      </ScreenOnly>
      {period === undefined ? <Banner kind="info">{t('noPeriod')}</Banner> : <ReportOf period={period} />}
    </div>
  )
}

const ReportOf = ({ period }: { readonly period: Period }) => {
  const answer = useAnswer('placementReport', period)
  const report = answer.state === 'answered' && isSame(answer.answer.period, period) ? answer.answer : undefined
  if (answer.state === 'failed') return <AnswerFailed />
  if (report === undefined) return <Skeleton lines={8} />
  return (
    <div className={styles['columns']}>
      <PlacementFigures report={report} />
      <ScreenOnly>
        <CouldWorkForm key={report.typing.month} typing={report.typing} />
      </ScreenOnly>
    </div>
  )
}

const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.until === b.until
